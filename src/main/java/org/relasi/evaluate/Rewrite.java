package org.relasi.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.relasi.article.Article;
import org.relasi.article.ArticleId;

/** A light rewrite of an article: some words are others, some sentences are left out, some have changed places. */
final class Rewrite {

    private static final double LEAST_CHANGED = 0.1;
    private static final double MOST_CHANGED = 0.3;
    private static final double LEFT_OUT = 0.15;
    private static final double MOVED = 0.3;

    private final Random random;
    /** Words that stand in for others. */
    private final List<String> words;

    Rewrite(Random random, List<String> words) {
        this.random = random;
        this.words = List.copyOf(words);
    }

    /** The article rewritten, without headline, publisher and day. */
    Article of(Article article) {
        double changed = LEAST_CHANGED + random.nextDouble() * (MOST_CHANGED - LEAST_CHANGED);
        List<String> sentences = new ArrayList<>();
        for (String sentence : article.text().split("(?<=[.!?])\\s+", -1)) {
            if (random.nextDouble() >= LEFT_OUT) {
                sentences.add(changed(sentence, changed));
            }
        }
        for (int i = 0; i + 1 < sentences.size(); i++) {
            if (random.nextDouble() < MOVED) {
                Collections.swap(sentences, i, random.nextInt(sentences.size()));
            }
        }
        String text = String.join(" ", sentences);
        return new Article(ArticleId.of(article.language(), text), article.language(), null, text, null, null, null);
    }

    private String changed(String sentence, double share) {
        List<String> changed = new ArrayList<>();
        for (String word : sentence.split("\\s+", -1)) {
            changed.add(random.nextDouble() < share ? words.get(random.nextInt(words.size())) : word);
        }
        return String.join(" ", changed);
    }
}
