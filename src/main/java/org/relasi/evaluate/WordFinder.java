package org.relasi.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.relasi.evaluate.WordArticle.Standing;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** Finds where words stand as candidates say, between participants of the types that the relation allows. */
final class WordFinder {

    private record Way(List<String> words, String doer, String undergoer) {}

    private final RelationLexicon lexicon;
    private final Map<String, Set<List<String>>> phrases = new HashMap<>();
    private final Map<Way, Set<WordUse>> uses = new HashMap<>();

    /** @param candidates of one language */
    WordFinder(RelationLexicon lexicon, Collection<WordUse> candidates) {
        this.lexicon = lexicon;
        for (WordUse use : candidates) {
            phrases.computeIfAbsent(use.words().get(0), unseen -> new LinkedHashSet<>())
                    .add(use.words());
            uses.computeIfAbsent(new Way(use.words(), use.doer(), use.undergoer()), unseen -> new TreeSet<>())
                    .add(use);
        }
    }

    /** A candidate between two participants of an article; each once, however often the article has it. */
    record Found(WordUse use, int doer, int undergoer) {}

    Set<Found> in(WordArticle article) {
        Set<Found> found = new LinkedHashSet<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                for (List<String> phrase :
                        phrases.getOrDefault(article.lexicon().key(token), Set.of())) {
                    int end = token.id() - 1 + phrase.size();
                    if (end <= sentence.tokens().size()) {
                        List<Token> tokens = sentence.tokens().subList(token.id() - 1, end);
                        if (tokens.stream().map(article.lexicon()::key).toList().equals(phrase)) {
                            around(article.around(sentence, QuotedWords.head(tokens)), phrase, found);
                        }
                    }
                }
            }
        }
        return found;
    }

    private void around(List<Standing> standings, List<String> phrase, Set<Found> found) {
        pairs(standings, (doer, undergoer) -> {
            Way way = new Way(phrase, doer.place(), undergoer.place());
            for (WordUse use : uses.getOrDefault(way, Set.of())) {
                Found one = new Found(
                        use, doer.participant().id(), undergoer.participant().id());
                if (allows(use, doer, undergoer) && !found.contains(turned(one))) {
                    found.add(one);
                }
            }
        });
    }

    private static void pairs(List<Standing> standings, BiConsumer<Standing, Standing> each) {
        for (Standing doer : standings) {
            for (Standing undergoer : standings) {
                if (doer.participant().id() != undergoer.participant().id()) {
                    each.accept(doer, undergoer);
                }
            }
        }
    }

    private boolean allows(WordUse use, Standing doer, Standing undergoer) {
        return lexicon.relation(use.type())
                .allows(doer.participant().type(), undergoer.participant().type());
    }

    /** The same the other way round, where that says the same. */
    private Found turned(Found found) {
        return lexicon.relation(found.use().type()).symmetric()
                ? new Found(found.use(), /* doer= */ found.undergoer(), /* undergoer= */ found.doer())
                : found;
    }
}
