package org.relasi.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Mention;
import org.relasi.extract.Participant;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.ingest.ArticleReading;
import org.relasi.ingest.EvalLine;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** An annotated article as it was read: who of its annotations stands where in its sentences. */
final class WordArticle {

    /** One place where a participant is named or referred to, by its head. */
    record Standing(Participant participant, Token token, String place) {}

    private final GoldArticle gold;
    private final ArticleReading read;
    private final Lexicon lexicon;
    private final Map<String, String> goldIds;
    private final Map<Integer, List<Standing>> standings = new HashMap<>();

    WordArticle(GoldArticle gold, ArticleReading read, RelationLexicon lexicon) {
        this.gold = gold;
        this.read = read;
        this.lexicon = lexicon.lexicon(language()).orElseThrow();
        List<EvalLine.Entity> entities = EvalLine.of(gold.doc(), read).entities();
        this.goldIds = Alignment.of(entities, gold.entities()).goldIds(entities, gold.entities());
        for (Participant participant : read.reading().participants()) {
            participant.mentions().forEach(mention -> stand(participant, mention));
        }
    }

    private void stand(Participant participant, Mention mention) {
        List<Token> tokens = QuotedWords.inside(sentences().get(mention.sentence()), mention.span());
        if (!tokens.isEmpty()) {
            standings
                    .computeIfAbsent(mention.sentence(), unseen -> new ArrayList<>())
                    .add(new Standing(participant, QuotedWords.head(tokens), ""));
        }
    }

    String language() {
        return read.document().language();
    }

    GoldArticle gold() {
        return gold;
    }

    ArticleReading read() {
        return read;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Sentence> sentences() {
        return read.document().sentences();
    }

    /** The ids of annotated entities by those of the entities that were read. */
    Map<String, String> goldIds() {
        return goldIds;
    }

    /** Who stands in a sentence, and where from one of its words; those far away are left out. */
    List<Standing> around(Sentence sentence, Token trigger) {
        WordPlaces places = new WordPlaces(sentence, lexicon);
        List<Standing> around = new ArrayList<>();
        for (Standing standing : standings.getOrDefault(sentence.index(), List.of())) {
            places.of(trigger, standing.token())
                    .map(place -> new Standing(standing.participant(), standing.token(), place))
                    .ifPresent(around::add);
        }
        return around;
    }

    /** The ways in which the trigger of an annotation says it: as a whole and, where it has several words, by its head. */
    Set<WordUse> uses(GoldArticle.Relation relation) {
        Set<WordUse> uses = new LinkedHashSet<>();
        QuotedWords.find(read.document(), relation.quote(), relation.trigger()).ifPresent(found -> {
            Token head = QuotedWords.head(found.tokens());
            List<Standing> around = around(found.sentence(), head);
            Standing doer = nearest(around, relation.sources());
            Standing undergoer = nearest(around, relation.targets());
            if (doer != null
                    && undergoer != null
                    && doer.participant().id() != undergoer.participant().id()) {
                Stream.of(found.tokens(), List.of(head))
                        .map(tokens -> tokens.stream().map(lexicon::key).toList())
                        .map(words -> new WordUse(language(), words, relation.type(), doer.place(), undergoer.place()))
                        .forEach(uses::add);
            }
        });
        return uses;
    }

    /** The first on the shortest way. */
    private @Nullable Standing nearest(List<Standing> around, List<@Nullable String> ids) {
        Standing best = null;
        for (Standing standing : around) {
            String id = goldIds.get(EvalLine.id(standing.participant()));
            boolean meant = id != null && ids.stream().filter(Objects::nonNull).anyMatch(id::equals);
            if (meant && (best == null || steps(standing) < steps(best))) {
                best = standing;
            }
        }
        return best;
    }

    private static int steps(Standing standing) {
        return standing.place().split(" ").length;
    }
}
