package org.relasi.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relasi.evaluate.WordFinder.Found;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.ingest.EvalLine;

/**
 * Which words say relations in annotated articles of one language, and how often that is so in other articles: those of
 * each fifth are tried with what the other four fifths teach.
 */
final class WordTrial {

    private static final int FOLDS = 5;

    private final RelationLexicon lexicon;
    private final List<WordArticle> articles;
    private final int least;
    private final SortedMap<WordUse, WordFigures> figures = new TreeMap<>();

    /** @param least how often words must be seen in what teaches them */
    WordTrial(RelationLexicon lexicon, List<WordArticle> articles, int least) {
        this.lexicon = lexicon;
        this.articles = List.copyOf(articles);
        this.least = least;
    }

    /** What was found of each candidate that was tried, by the candidate. */
    SortedMap<WordUse, WordFigures> run() {
        Map<WordUse, int[]> seen = seen();
        for (int fold = 0; fold < FOLDS; fold++) {
            WordFinder finder = new WordFinder(lexicon, candidates(seen, fold));
            for (int i = fold; i < articles.size(); i += FOLDS) {
                WordArticle article = articles.get(i);
                finder.in(article)
                        .forEach(found -> judge(article, found, total(seen.getOrDefault(found.use(), new int[0]))));
            }
        }
        return figures;
    }

    /** How often each is seen, by fold. */
    private Map<WordUse, int[]> seen() {
        Map<WordUse, int[]> seen = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            WordArticle article = articles.get(i);
            int fold = i % FOLDS;
            article.gold().relations().stream()
                    .flatMap(relation -> article.uses(relation).stream())
                    .forEach(use -> seen.computeIfAbsent(use, unseen -> new int[FOLDS])[fold]++);
        }
        return seen;
    }

    private List<WordUse> candidates(Map<WordUse, int[]> seen, int without) {
        List<WordUse> candidates = new ArrayList<>();
        seen.forEach((use, byFold) -> {
            if (total(byFold) - byFold[without] >= least) {
                candidates.add(use);
            }
        });
        return candidates;
    }

    private static int total(int[] byFold) {
        int total = 0;
        for (int count : byFold) {
            total += count;
        }
        return total;
    }

    private void judge(WordArticle article, Found found, int seen) {
        EvalLine.Relation relation = relation(article, found);
        RelationMatch match = new RelationMatch(lexicon, article.goldIds());
        List<GoldArticle.Relation> same = article.gold().relations().stream()
                .filter(annotated -> match.matches(Level.EXACT, relation, annotated))
                .toList();
        if (same.isEmpty() || !same.stream().allMatch(GoldArticle.Relation::optional)) {
            figures.computeIfAbsent(found.use(), unseen -> new WordFigures(seen))
                    .apply(!same.isEmpty(), isRead(article.read().reading(), found));
        }
    }

    private static EvalLine.Relation relation(WordArticle article, Found found) {
        Reading reading = article.read().reading();
        Participant doer = reading.participant(found.doer());
        Participant undergoer = reading.participant(found.undergoer());
        return new EvalLine.Relation(
                EvalLine.id(doer),
                found.use().type().name(),
                EvalLine.id(undergoer),
                "asserted",
                null,
                1,
                new EvalLine.Evidence(0, 0, ""));
    }

    private boolean isRead(Reading reading, Found found) {
        boolean symmetric = lexicon.relation(found.use().type()).symmetric();
        return reading.statements().stream()
                .filter(statement -> statement.type() == found.use().type())
                .anyMatch(statement -> statement.subject() == found.doer() && statement.object() == found.undergoer()
                        || symmetric && statement.subject() == found.undergoer() && statement.object() == found.doer());
    }
}
