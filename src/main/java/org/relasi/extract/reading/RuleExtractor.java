package org.relasi.extract.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.CluedReading;
import org.relasi.extract.Extractor;
import org.relasi.extract.Reading;
import org.relasi.extract.Statement;
import org.relasi.extract.cast.Cast;
import org.relasi.extract.dating.Dating;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.extract.proposals.ProposalRule;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Rule;
import org.relasi.extract.weighing.ExtractSettings;
import org.relasi.extract.weighing.Judge;
import org.relasi.extract.weighing.Said;
import org.relasi.syntax.Document;
import org.relasi.syntax.Limits;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads statements by rules over the trees and the relation lexicon; each statement names the rule that read it. */
@Component
public final class RuleExtractor implements Extractor {

    private static final int FEW_SENTENCES = 3;

    private final RelationLexicon relations;
    private final Judge judge;
    private final ExtractSettings settings;
    private final List<Rule> rules;
    private final Dating dating = new Dating();

    /** One outside of the service, with the settings that hold where nothing is set. */
    public RuleExtractor() {
        this(ExtractSettings.defaults());
    }

    @Autowired
    RuleExtractor(ExtractSettings settings) {
        this(RelationLexicon.load(), Judge.load(), settings);
    }

    /** One that reads nothing but what the model that learned proposes, to measure that alone. */
    public static RuleExtractor ofModelAlone() {
        return new RuleExtractor(
                RelationLexicon.load(), Judge.load(), ExtractSettings.defaults(), List.of(new ProposalRule()));
    }

    RuleExtractor(RelationLexicon relations, Judge judge, ExtractSettings settings) {
        this(relations, judge, settings, DocumentReader.RULES);
    }

    private RuleExtractor(RelationLexicon relations, Judge judge, ExtractSettings settings, List<Rule> rules) {
        this.relations = relations;
        this.judge = judge;
        this.settings = settings;
        this.rules = List.copyOf(rules);
    }

    @Override
    public Reading read(Document document, @Nullable LocalDate published, Limits limits) {
        Lexicon lexicon = lexicon(document);
        DocumentReader reader = new DocumentReader(document, lexicon, relations, rules);
        List<Judged> sure = reader.read(limits).stream()
                .map(said -> judged(said, document))
                .filter(judged -> isSureEnough(judged, reader.cast()))
                .toList();
        return dating.date(document, reading(reader, rulesFirst(sure)), lexicon, published);
    }

    /**
     * All that the rules find, likely or not, with the clues that each statement's confidence rests on: what the weights
     * of the clues are learnt from.
     */
    public CluedReading readAll(Document document) {
        DocumentReader reader = new DocumentReader(document, lexicon(document), relations, rules);
        List<Judged> all = reader.read(Limits.NONE).stream()
                .map(said -> judged(said, document))
                .toList();
        return new CluedReading(
                reading(reader, all),
                all.stream().map(judged -> judge.clues(judged.said())).toList());
    }

    private Lexicon lexicon(Document document) {
        return relations
                .lexicon(document.language())
                .orElseThrow(() -> new IllegalArgumentException("no lexicon of language " + document.language()));
    }

    /** What was said, and how sure that is. */
    private record Judged(Said said, double confidence) {

        boolean ofModel() {
            return said.finding().rule().equals(ProposalRule.NAME);
        }
    }

    private Judged judged(Said said, Document document) {
        boolean brief = document.sentences().size() <= FEW_SENTENCES;
        return new Judged(said, brief ? judge.confidenceInBrief(said) : judge.confidence(said));
    }

    private boolean isSureEnough(Judged judged, Cast cast) {
        Finding finding = judged.said().finding();
        return settings.isSureEnough(
                finding.type(), cast.type(finding.object()), judged.ofModel(), judged.confidence());
    }

    private Reading reading(DocumentReader reader, List<Judged> judged) {
        StatementLinks links =
                new StatementLinks(judged.stream().map(Judged::said).toList());
        List<Statement> statements = IntStream.range(0, judged.size())
                .mapToObj(id -> statement(id, judged.get(id), links))
                .toList();
        Reading reading = new Reading(reader.cast().participants(), statements);
        return Pruning.prune(reading, reader.cast().described());
    }

    /**
     * Where a rule has read a word, what the model alone makes of it, or of a word beside it (<i>tidak</i>), is left out; and what it
     * makes of two between whom the sentence already says something in that direction.
     */
    private static List<Judged> rulesFirst(List<Judged> all) {
        Set<Trigger> words = new HashSet<>();
        Set<Pair> pairs = new HashSet<>();
        all.stream().filter(judged -> !judged.ofModel()).map(Judged::said).forEach(said -> {
            words.add(Trigger.of(said));
            pairs.add(Pair.of(said));
        });
        return all.stream()
                .filter(judged -> !judged.ofModel() || isNew(judged.said(), words, pairs))
                .toList();
    }

    private static boolean isNew(Said said, Set<Trigger> words, Set<Pair> pairs) {
        return !words.contains(Trigger.of(said))
                && !(isSmall(said) && words.contains(Trigger.ofHead(said)))
                && !pairs.contains(Pair.of(said));
    }

    private record Pair(int sentence, int subject, int object) {

        static Pair of(Said said) {
            return new Pair(
                    said.sentence().index(), said.subject(), said.finding().object());
        }
    }

    private static boolean isSmall(Said said) {
        Token trigger = said.finding().trigger();
        return trigger.is(Upos.PART) || trigger.is(Upos.ADV) || trigger.is(Upos.AUX);
    }

    private record Trigger(int sentence, int token) {

        static Trigger of(Said said) {
            return new Trigger(said.sentence().index(), said.finding().trigger().id());
        }

        static Trigger ofHead(Said said) {
            return new Trigger(said.sentence().index(), said.finding().trigger().head());
        }
    }

    private Statement statement(int id, Judged judged, StatementLinks links) {
        Said said = judged.said();
        Finding finding = said.finding();
        Span trigger = finding.trigger()
                .span()
                .join(said.sentence().token(finding.last()).span());
        return new Statement(
                id,
                finding.type(),
                said.subject(),
                finding.object(),
                said.stance().polarity(),
                said.stance().attributedTo(),
                finding.cameo() == null ? relations.relation(finding.type()).cameo() : finding.cameo(),
                said.sentence().index(),
                trigger,
                said.doer(),
                said.undergoer(),
                finding.rule(),
                said.foundBy(),
                judged.confidence(),
                links.contents(id),
                links.answered(id).map(List::of).orElse(List.of()),
                finding.properties(),
                null,
                null,
                null,
                null);
    }
}
