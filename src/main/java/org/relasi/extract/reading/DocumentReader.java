package org.relasi.extract.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;
import org.relasi.extract.cast.Cast;
import org.relasi.extract.cast.Coreference;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.extract.proposals.ProposalRule;
import org.relasi.extract.proposals.Proposals;
import org.relasi.extract.rules.JudgementRule;
import org.relasi.extract.rules.NominalRule;
import org.relasi.extract.rules.TitleRule;
import org.relasi.extract.rules.VerbRule;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Rule;
import org.relasi.extract.scene.Scene;
import org.relasi.extract.stance.Stance;
import org.relasi.extract.weighing.Clues;
import org.relasi.extract.weighing.ProposalClues;
import org.relasi.extract.weighing.Said;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Document;
import org.relasi.syntax.Limits;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Applies the rules to one document, sentence by sentence, and remembers what it has read. */
final class DocumentReader {

    static final List<Rule> RULES =
            List.of(new TitleRule(), new VerbRule(), new NominalRule(), new JudgementRule(), new ProposalRule());

    /** The rule of accusations that are made by saying who did harm. */
    private static final String ALLEGED_HARM = "alleged-harm";

    /** Rules whose findings the text itself says, whatever stands around their trigger. */
    private static final Set<String> OWN_WORDS = Set.of(TitleRule.NAME, ALLEGED_HARM, JudgementRule.NAME);

    private static final Set<RelationType> HARMS = EnumSet.of(
            RelationType.ATTACKS,
            RelationType.KILLS,
            RelationType.POISONED,
            RelationType.KIDNAPS,
            RelationType.HACKS,
            RelationType.INTERFERES_IN,
            RelationType.THREATENS);

    private static final Set<String> ATTITUDES =
            Set.of("verbal-conflict", "verbal-cooperation", "threat", "intent", "appeal");

    /** Statements of one sentence: more are no news but a list, and the rest of it is passed over. */
    private static final int MOST_OF_SENTENCE = 300;

    /** What is done to whom in a sentence. */
    private record Undergone(RelationType type, int object, int sentence) {

        static Undergone of(Said said) {
            return new Undergone(
                    said.finding().type(),
                    said.finding().object(),
                    said.sentence().index());
        }
    }

    /** What tells findings of one sentence apart. */
    private record Same(
            Token trigger, RelationType type, @Nullable Integer subject, int object, String rule) {}

    private final Document document;
    private final Lexicon lexicon;
    private final RelationLexicon relations;
    private final List<Rule> rules;
    private final Cast cast;
    private final Coreference coreference;
    private final Proposals proposals;
    private final Denials denials;
    private final Contests contests;
    private final Map<String, Said> said = new LinkedHashMap<>();
    /** Of the sentence that is being read, by the id of their trigger. */
    private final Map<Integer, Optional<Stance>> stances = new HashMap<>();

    private final Set<Same> judged = new HashSet<>();
    /** Statements that rules found; what a model proposes is limited by the length of what it reads. */
    private int byRules;

    DocumentReader(Document document, Lexicon lexicon, RelationLexicon relations, List<Rule> rules) {
        this.document = document;
        this.lexicon = lexicon;
        this.relations = relations;
        this.rules = rules;
        this.cast = new Cast(document, lexicon);
        this.coreference = new Coreference(document, cast, lexicon);
        this.proposals = new Proposals(document, cast, coreference, relations);
        this.denials = new Denials(cast);
        this.contests = new Contests(document, lexicon);
    }

    Cast cast() {
        return cast;
    }

    /** All that the rules find, in order; they are counted after each sentence. */
    List<Said> read(Limits limits) {
        List<Scene> scenes = document.sentences().stream().map(this::scene).toList();
        scenes.forEach(this::rememberOffices);
        for (Scene scene : scenes) {
            stances.clear();
            judged.clear();
            int most = said.size() + MOST_OF_SENTENCE;
            rules.stream()
                    .flatMap(rule -> rule.read(scene).stream())
                    .takeWhile(finding -> said.size() < most)
                    .forEach(finding -> collect(scene, finding));
            limits.check(Limits.Counted.STATEMENTS, byRules);
        }
        return withoutImplied();
    }

    /** What one rule finds no doer of, another may: <i>dikenai sanksi oleh X</i>. */
    private List<Said> withoutImplied() {
        Set<Undergone> byKnown = said.values().stream()
                .filter(one -> one.finding().subject() != null)
                .map(Undergone::of)
                .collect(Collectors.toSet());
        return said.values().stream()
                .filter(one -> one.finding().subject() != null || !byKnown.contains(Undergone.of(one)))
                .toList();
    }

    private Scene scene(Sentence sentence) {
        return new Scene(
                document,
                sentence,
                cast,
                coreference,
                lexicon,
                lexicon.triggers(sentence),
                relations,
                proposals.in(sentence));
    }

    private void rememberOffices(Scene scene) {
        new TitleRule()
                .read(scene).stream()
                        .filter(finding -> finding.properties().containsKey("title") && finding.subject() != null)
                        .forEach(finding -> cast.offices()
                                .add(
                                        Objects.requireNonNull(finding.subject()),
                                        finding.object(),
                                        finding.properties().getOrDefault("title", "")));
    }

    private void collect(Scene scene, Finding read) {
        int sentence = scene.sentence().index();
        Optional<Finding> known = switch (read.rule()) {
            case VerbRule.DENIAL -> denials.answered(read, sentence);
            case VerbRule.CONFIRMATION -> denials.admitted(read, sentence);
            default -> Optional.of(read);
        };
        known.ifPresent(finding -> judge(scene, finding));
    }

    /** Judges what was not judged yet: in <i>A, B and C met; they met</i> the same is found for each verb again. */
    private void judge(Scene scene, Finding finding) {
        if (!judged.add(
                new Same(finding.trigger(), finding.type(), finding.subject(), finding.object(), finding.rule()))) {
            return;
        }
        if (!GraveDeeds.allow(scene, finding) || contests.isPlay(scene, finding)) {
            return;
        }
        int subject = finding.subject() == null ? implied(finding) : finding.subject();
        Optional<Stance> known =
                OWN_WORDS.contains(finding.rule()) || finding.properties().containsKey("title")
                        ? Optional.of(Stance.PLAIN)
                        : stance(scene, finding);
        known.ifPresent(stance -> say(scene, finding, subject, stance));
    }

    private Optional<Stance> stance(Scene scene, Finding finding) {
        Token trigger = finding.trigger();
        if (isAttitude(finding) && isAnswered(scene.sentence(), trigger)) {
            return Optional.of(Stance.PLAIN);
        }
        return finding.rule().equals(ProposalRule.NAME) && !isOwnWord(finding) && !isAttitude(finding)
                ? Stance.ofSignOf(scene, trigger)
                : stances.computeIfAbsent(trigger.id(), id -> Stance.of(scene, trigger));
    }

    /** <i>Peru questioned Chile's ACCUSATION; membantah TUDUHAN Cile</i>: what is answered has been said. */
    private boolean isAnswered(Sentence sentence, Token noun) {
        return noun.is(Upos.NOUN)
                && noun.isDeprel(Deprel.OBJ)
                && sentence.head(noun)
                        .filter(verb -> lexicon.has("denial", verb) || lexicon.has("answering", verb))
                        .isPresent()
                && sentence.dependents(noun).stream()
                        .anyMatch(part -> part.isDeprel(Deprel.NMOD)
                                && sentence.nameAt(part).isPresent());
    }

    /** What is itself said, asked or promised: a word of saying is its deed, not a sign of one. */
    private boolean isAttitude(Finding finding) {
        return ATTITUDES.contains(relations.relation(finding.type()).family());
    }

    /** Whether the lexicon has the trigger for this relation; a model may point to a word beside the deed: <i>AKAN, menjadwalkan, bukan</i>. */
    private boolean isOwnWord(Finding finding) {
        return Stream.concat(
                        lexicon.framesOf(finding.trigger()).stream(), lexicon.framesOfNoun(finding.trigger()).stream())
                .anyMatch(frame -> frame.type() == finding.type());
    }

    private void say(Scene scene, Finding finding, int subject, Stance read) {
        Stance stance = read;
        if (isOwnSide(stance, finding, subject)) {
            stance = stance.asserted();
        }
        String key = finding.type().name() + "/" + subject + "/" + finding.object() + "/"
                + scene.sentence().index();
        if (!said.containsKey(key) && !isSaidTheOtherWayRound(scene, finding, subject)) {
            List<String> clues = Clues.of(scene, finding, stance);
            List<String> model = document.proposals() == null ? List.of() : ProposalClues.of(scene, finding);
            ArgumentWords words = new ArgumentWords(scene);
            Said first = new Said(
                    finding,
                    subject,
                    scene.sentence(),
                    stance,
                    clues,
                    model,
                    words.doer(finding).orElse(null),
                    words.undergoer(finding).orElse(null),
                    Finder.of(scene, finding));
            said.put(key, first);
            byRules += finding.rule().equals(ProposalRule.NAME) ? 0 : 1;
            denials.remember(first);
        }
        accusation(scene, finding, stance).ifPresent(accusation -> judge(scene, accusation));
    }

    /** Who speaks of what he, or a body that he holds an office of, does: <i>our forces attacked, the general said</i>. */
    private boolean isOwnSide(Stance stance, Finding finding, int subject) {
        Integer speaker = stance.attributedTo();
        boolean ofBoth = relations.relation(finding.type()).symmetric();
        return speaker != null && (isOf(speaker, subject) || ofBoth && isOf(speaker, finding.object()));
    }

    private boolean isOf(int speaker, int who) {
        return speaker == who || cast.offices().bodies(speaker).contains(who);
    }

    /** What a model proposes of a relation without direction may have been read by a rule with its sides changed. */
    private boolean isSaidTheOtherWayRound(Scene scene, Finding finding, int subject) {
        String turned = finding.type().name() + "/" + finding.object() + "/" + subject + "/"
                + scene.sentence().index();
        return finding.rule().equals(ProposalRule.NAME)
                && relations.relation(finding.type()).symmetric()
                && said.containsKey(turned);
    }

    /** Who says that somebody did harm accuses him: <i>Rwandan agents threatened him, his family said</i>. */
    private static Optional<Finding> accusation(Scene scene, Finding deed, Stance stance) {
        Integer speaker = stance.attributedTo();
        Integer doer = deed.subject();
        // the verb of saying, where the deed stands in its clause
        Token said = Objects.requireNonNullElse(stance.governor(), deed.trigger());
        boolean blamed = stance.polarity() == Polarity.ALLEGED
                && speaker != null
                && doer != null
                && deed.rule().endsWith("-verb")
                && HARMS.contains(deed.type())
                && scene.fits(RelationType.ACCUSES, speaker, doer);
        return blamed
                ? Optional.of(new Finding(
                                RelationType.ACCUSES,
                                speaker,
                                Objects.requireNonNull(doer),
                                said,
                                said.equals(deed.trigger()) ? deed.last() : said.id(),
                                ALLEGED_HARM,
                                List.of("deed=" + deed.type(), "of=" + deed.rule()),
                                Map.of())
                        .between(null, deed.doer()))
                : Optional.empty();
    }

    private int implied(Finding finding) {
        String template = Objects.requireNonNull(lexicon.events().get(finding.type()));
        return cast.events().implied(template.replace("{object}", cast.name(finding.object())));
    }
}
