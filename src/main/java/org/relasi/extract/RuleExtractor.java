package org.relasi.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Document;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;
import org.springframework.stereotype.Component;

/** Reads statements by rules over the trees and the relation lexicon; each statement names the rule that read it. */
@Component
public final class RuleExtractor implements Extractor {

    private static final List<Rule> RULES =
            List.of(new TitleRule(), new VerbRule(), new NominalRule(), new MutualRule());

    private final RelationLexicon relations;

    public RuleExtractor() {
        this(RelationLexicon.load());
    }

    RuleExtractor(RelationLexicon relations) {
        this.relations = relations;
    }

    @Override
    public Reading read(Document document) {
        Lexicon lexicon = relations
                .lexicon(document.language())
                .orElseThrow(() -> new IllegalArgumentException("no lexicon of language " + document.language()));
        Cast cast = new Cast(document);
        document.sentences().stream()
                .map(sentence -> new Scene(document, sentence, cast, lexicon, relations))
                .forEach(RuleExtractor::rememberOffices);
        Map<String, Said> said = new LinkedHashMap<>();
        for (Sentence sentence : document.sentences()) {
            Scene scene = new Scene(document, sentence, cast, lexicon, relations);
            for (Rule rule : RULES) {
                rule.read(scene).forEach(finding -> collect(said, scene, finding));
            }
        }
        List<Said> all = List.copyOf(said.values());
        List<Statement> statements = IntStream.range(0, all.size())
                .mapToObj(id -> statement(id, all))
                .toList();
        return Pruning.prune(new Reading(cast.participants(), statements), cast.described());
    }

    private static void rememberOffices(Scene scene) {
        new TitleRule()
                .read(scene).stream()
                        .filter(finding -> finding.properties().containsKey("title") && finding.subject() != null)
                        .forEach(finding -> scene.cast()
                                .holds(
                                        Objects.requireNonNull(finding.subject()),
                                        finding.object(),
                                        finding.properties().getOrDefault("title", "")));
    }

    /** A finding that has been judged. */
    private record Said(
            Finding finding,
            int subject,
            Sentence sentence,
            Stance stance,
            @Nullable String cameo) {

        boolean isContentOf(Said other) {
            Token governor = stance.governor();
            return governor != null
                    && sentence.equals(other.sentence)
                    && governor.id() == other.finding.trigger().id();
        }
    }

    private static void collect(Map<String, Said> said, Scene scene, Finding read) {
        Finding finding = answered(said, scene, read);
        Integer subject = finding.subject() == null ? implied(scene, finding) : finding.subject();
        boolean structural = finding.rule().equals("title");
        Stance stance = structural ? Stance.PLAIN : Stance.of(scene, finding.trigger());
        Integer speaker = stance.attributedTo();
        if (speaker != null && speaker.equals(subject) && stance.governor() == null) {
            stance = new Stance(
                    stance.polarity() == Polarity.ALLEGED ? Polarity.ASSERTED : stance.polarity(), null, null);
        }
        String key = String.join(
                "/",
                finding.type().name(),
                subject.toString(),
                String.valueOf(finding.object()),
                String.valueOf(scene.sentence().index()));
        said.putIfAbsent(key, new Said(finding, subject, scene.sentence(), stance, cameo(scene, finding)));
    }

    /** <i>Rusia membantah tuduhan itu</i> denies what its last accuser said: the accuser is who is answered. */
    private static Finding answered(Map<String, Said> said, Scene scene, Finding finding) {
        boolean denial = finding.type() == RelationType.DENIES
                && finding.subject() != null
                && scene.cast().isAccusation(finding.object());
        if (!denial) {
            return finding;
        }
        @Nullable Finding accusation = null;
        for (Said earlier : said.values()) {
            boolean ofDenier = earlier.finding().type() == RelationType.ACCUSES
                    && Objects.equals(earlier.finding().object(), finding.subject());
            accusation = ofDenier ? earlier.finding() : accusation;
        }
        return accusation == null || accusation.subject() == null ? finding : finding.withObject(accusation.subject());
    }

    private static @Nullable String cameo(Scene scene, Finding finding) {
        return finding.cameo() == null
                ? scene.relations().relation(finding.type()).cameo()
                : finding.cameo();
    }

    private static int implied(Scene scene, Finding finding) {
        String template = Objects.requireNonNull(scene.lexicon().events().get(finding.type()));
        return scene.cast()
                .impliedEvent(template.replace("{object}", scene.cast().name(finding.object())));
    }

    private Statement statement(int id, List<Said> all) {
        Said said = all.get(id);
        Finding finding = said.finding();
        Span trigger = finding.trigger()
                .span()
                .join(said.sentence().token(finding.last()).span());
        List<Integer> content = IntStream.range(0, all.size())
                .filter(other -> other != id && all.get(other).isContentOf(said))
                .boxed()
                .toList();
        return new Statement(
                id,
                finding.type(),
                said.subject(),
                finding.object(),
                said.stance().polarity(),
                said.stance().attributedTo(),
                said.cameo(),
                said.sentence().index(),
                trigger,
                finding.rule(),
                finding.confidence(),
                content,
                accusationAnswered(id, all).map(List::of).orElse(List.of()),
                finding.properties(),
                null,
                null);
    }

    /** A denial answers the last accusation before it whose target is the denier. */
    private static Optional<Integer> accusationAnswered(int id, List<Said> all) {
        Said denial = all.get(id);
        if (denial.finding().type() != RelationType.DENIES) {
            return Optional.empty();
        }
        @Nullable Integer found = null;
        for (int other = 0; other < id; other++) {
            Finding earlier = all.get(other).finding();
            if (earlier.type() == RelationType.ACCUSES && earlier.object() == denial.subject()) {
                found = other;
            }
        }
        return Optional.ofNullable(found);
    }
}
