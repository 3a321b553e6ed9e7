package org.relasi.train;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relasi.annotate.LemmaEndings;
import org.relasi.annotate.LemmaEndings.Change;
import org.relasi.annotate.Lemmatizer;
import org.relasi.annotate.Morphology;
import org.relasi.syntax.Upos;

/** Learns a lemmatizer from words with their lemmas. The same examples give the same lemmatizer. */
public final class LemmaTrainer {

    /** Endings seen in fewer words tell nothing. */
    private static final int LEAST = 2;
    /** A change takes away at most as many chars as fit a byte. */
    private static final int MOST_CUT = 255;

    private static final Set<Upos> UNCHANGED = Set.of(Upos.PROPN, Upos.PUNCT, Upos.NUM, Upos.SYM, Upos.X);

    private final Morphology morphology;
    /** The most frequent lemma of each word, by tag. */
    private final Map<Upos, Map<String, String>> lemmas = new EnumMap<>(Upos.class);

    private LemmaTrainer(Morphology morphology) {
        this.morphology = morphology;
    }

    /**
     * Trains a lemmatizer.
     *
     * @param examples lists of them, best first: a list counts for words that none before it has
     * @param roots words that affixes may leave, in lower case; with none, words are read by their endings alone
     */
    public static Lemmatizer train(Morphology morphology, List<List<LemmaExample>> examples, Collection<String> roots) {
        LemmaTrainer trainer = new LemmaTrainer(morphology);
        examples.forEach(trainer::count);
        return trainer.lemmatizer(roots);
    }

    private void count(List<LemmaExample> examples) {
        Map<Upos, Map<String, Map<String, Integer>>> seen = new EnumMap<>(Upos.class);
        for (LemmaExample example : examples) {
            if (!UNCHANGED.contains(example.upos())) {
                seen.computeIfAbsent(example.upos(), upos -> new TreeMap<>())
                        .computeIfAbsent(lower(example.form()), form -> new TreeMap<>())
                        .merge(lower(example.lemma()), 1, Integer::sum);
            }
        }
        seen.forEach((upos, words) -> {
            Map<String, String> best = lemmas.computeIfAbsent(upos, tag -> new TreeMap<>());
            words.forEach((word, counts) -> best.putIfAbsent(word, mostFrequent(counts)));
        });
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The first in order among those that are most frequent. */
    private static <K> K mostFrequent(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .max((a, b) -> a.getValue().equals(b.getValue()) ? 1 : a.getValue() - b.getValue())
                .orElseThrow()
                .getKey();
    }

    private Lemmatizer lemmatizer(Collection<String> roots) {
        Set<String> common = roots.isEmpty() ? Set.of() : commonRoots(Set.copyOf(roots));
        Set<String> all = new TreeSet<>(roots);
        all.addAll(common);
        LemmaEndings endings = endings();
        Lemmatizer untaught = new Lemmatizer(morphology, all, common, endings, Map.of());
        Map<Upos, Map<String, String>> wrong = new EnumMap<>(Upos.class);
        lemmas.forEach((upos, words) -> words.forEach((word, lemma) -> {
            if (!untaught.lemma(word, upos).equals(lemma)) {
                wrong.computeIfAbsent(upos, tag -> new TreeMap<>()).put(word, lemma);
            }
        }));
        return new Lemmatizer(morphology, all, common, endings, wrong);
    }

    /** The lemmas of the examples; one that is made of a root itself, <i>turunkan</i>, is none. */
    private Set<String> commonRoots(Set<String> roots) {
        Set<String> common = new TreeSet<>();
        lemmas.values()
                .forEach(words -> words.values().stream()
                        .filter(lemma -> lemma.length() > 2 && lemma.chars().allMatch(Character::isLetter))
                        .filter(lemma -> roots.contains(lemma)
                                || morphology.stems(lemma, Upos.VERB).stream().noneMatch(roots::contains))
                        .forEach(common::add));
        return common;
    }

    private LemmaEndings endings() {
        Map<Upos, Map<String, Change>> changes = new EnumMap<>(Upos.class);
        lemmas.forEach((upos, words) -> changes.put(upos, endings(words)));
        return new LemmaEndings(changes);
    }

    private static Map<String, Change> endings(Map<String, String> words) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        Map<String, Change> byName = new HashMap<>();
        words.forEach((word, lemma) -> {
            Change change = Change.between(word, lemma);
            if (change.cut() <= MOST_CUT) {
                String name = change.cut() + " " + change.append();
                byName.put(name, change);
                for (int length = 0; length <= Math.min(LemmaEndings.LONGEST, word.length() - 1); length++) {
                    counts.computeIfAbsent(word.substring(word.length() - length), ending -> new TreeMap<>())
                            .merge(name, 1, Integer::sum);
                }
            }
        });
        return pruned(counts, byName);
    }

    /** Drops endings that say what the next shorter one says. */
    private static Map<String, Change> pruned(Map<String, Map<String, Integer>> counts, Map<String, Change> byName) {
        Map<String, String> best = new TreeMap<>();
        counts.forEach((ending, changes) -> {
            int total = changes.values().stream().mapToInt(Integer::intValue).sum();
            if (total >= LEAST || ending.isEmpty()) {
                best.put(ending, mostFrequent(changes));
            }
        });
        Map<String, Change> kept = new TreeMap<>();
        best.forEach((ending, name) -> {
            if (ending.isEmpty() || !name.equals(shorter(best, ending))) {
                kept.put(ending, byName.get(name));
            }
        });
        return kept;
    }

    private static String shorter(Map<String, String> best, String ending) {
        String shorter = ending.substring(1);
        String name = best.get(shorter);
        return name != null || shorter.isEmpty() ? String.valueOf(name) : shorter(best, shorter);
    }
}
