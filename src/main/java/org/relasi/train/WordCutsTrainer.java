package org.relasi.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.relasi.annotate.LanguagePack;
import org.relasi.annotate.Tokenizer;
import org.relasi.annotate.Tokenizer.Written;
import org.relasi.annotate.WordCuts;
import org.relasi.syntax.Span;

/** Learns which written words a treebank cuts otherwise than the rules of the language do. */
public final class WordCutsTrainer {

    /** A word seen once may be a slip of the pen. */
    private static final int LEAST = 2;
    /** How many of ten times a word must be cut alike. */
    private static final int LEAST_OF_TEN = 7;

    private static final int LONGEST = 40;
    private static final List<Integer> AS_RULED = List.of(-1);

    private final LanguagePack pack;
    private final Tokenizer tokenizer;
    /** How often each word is cut how. */
    private final Map<String, Map<List<Integer>, Integer>> seen = new TreeMap<>();

    private WordCutsTrainer(LanguagePack pack) {
        this.pack = pack;
        this.tokenizer = new Tokenizer(pack, WordCuts.none());
    }

    public static WordCuts train(LanguagePack pack, List<SegmentedSentence> sentences) {
        WordCutsTrainer trainer = new WordCutsTrainer(pack);
        sentences.forEach(trainer::count);
        return trainer.cuts();
    }

    private void count(SegmentedSentence sentence) {
        Set<Integer> starts = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        for (Span word : sentence.words()) {
            starts.add(word.start());
            ends.add(word.end());
        }
        for (Written word : tokenizer.words(sentence.text(), 0, sentence.text().length())) {
            Span span = word.span();
            boolean aligned = starts.contains(span.start()) && ends.contains(span.end());
            String form = span.of(sentence.text());
            if (word.divisible() && aligned && isLearned(form)) {
                seen.computeIfAbsent(form.toLowerCase(Locale.ROOT), key -> new HashMap<>())
                        .merge(cuts(form, span, starts), 1, Integer::sum);
            }
        }
    }

    /** Numbers and abbreviations are left to the rules. */
    private static boolean isLearned(String form) {
        return form.length() <= LONGEST
                && form.chars().noneMatch(Character::isDigit)
                && form.charAt(form.length() - 1) != '.';
    }

    /** Where the word is cut, or {@link #AS_RULED}. */
    private List<Integer> cuts(String form, Span word, Set<Integer> starts) {
        List<Integer> cuts = new ArrayList<>();
        for (int at = word.start() + 1; at < word.end(); at++) {
            if (starts.contains(at)) {
                cuts.add(at - word.start());
            }
        }
        return cuts.equals(byRule(form)) ? AS_RULED : cuts;
    }

    private WordCuts cuts() {
        Map<String, int[]> cuts = new HashMap<>();
        seen.forEach((word, counts) -> {
            int total = counts.values().stream().mapToInt(Integer::intValue).sum();
            counts.forEach((cut, count) -> {
                boolean firm = total >= LEAST && count * 10 >= total * LEAST_OF_TEN;
                if (firm && !cut.equals(AS_RULED)) {
                    cuts.put(word, cut.stream().mapToInt(Integer::intValue).toArray());
                }
            });
        });
        return new WordCuts(cuts);
    }

    private List<Integer> byRule(String word) {
        List<Integer> cuts = new ArrayList<>();
        int at = 0;
        for (String piece : pack.split(word)) {
            if (at > 0) {
                cuts.add(at);
            }
            at += piece.length();
        }
        return cuts;
    }
}
