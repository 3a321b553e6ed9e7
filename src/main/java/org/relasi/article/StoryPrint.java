package org.relasi.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What tells whether two articles are copies of one story, of which one was rewritten lightly: the pairs of neighbouring long
 * words of the body. A copy keeps most of them, whatever sentences were left out or moved, and articles that tell of the same event in
 * their own words share few.
 *
 * <p>Where articles have two bands in common they are worth comparing. Bands are made of the least of the hashes of all pairs (MinHash),
 * two a band, of 96: copies that have a third of their pairs in common meet in 99 cases of 100, articles that share one pair of a
 * hundred in one case of 50,000.
 */
public final class StoryPrint {

    private static final int BANDS = 96;
    private static final int ROWS = 2;
    private static final int SHORTEST_WORD = 4;

    /** Bands that copies have in common at least. */
    private static final int COMMON = 2;

    /** With fewer pairs an article is a notice or a table, and like many others. */
    private static final int FEWEST = 30;

    /** With fewer pairs more must be the same. */
    private static final int FEW = 60;

    /** The shorter has at least so large a share of the pairs of the longer. */
    private static final double LENGTH = 0.4;

    private static final int STRETCH = 20;
    private static final int FEW_NAMES = 5;

    /**
     * Shares of the shorter that the other has too.
     *
     * @param pairs of its pairs
     * @param words of its long words
     * @param names of the names and numbers of the one with fewer: what is news of another day is no copy
     * @param stretches of its stretches of {@value #STRETCH} pairs, those of which the other has a quarter: what goes on after the
     *     same background is no copy
     */
    private record Kept(double pairs, double words, double names, double stretches) {}

    private static final Kept USUAL = new Kept(0.32, 0, 0.55, 0.75);
    private static final Kept OF_FEW = new Kept(0.43, 0.66, 0.65, 1);
    private static final double OF_STRETCH = 0.25;

    private final List<Long> order;
    private final Set<Long> pairs;
    private final Set<String> words;
    private final Set<String> names;

    private StoryPrint(List<Long> order, Set<String> words, Set<String> names) {
        this.order = order;
        this.pairs = new HashSet<>(order);
        this.words = words;
        this.names = names;
    }

    public static StoryPrint of(Article article) {
        List<Long> order = new ArrayList<>();
        Set<String> words = new HashSet<>();
        Set<String> names = new HashSet<>();
        String before = "";
        for (String written : StoryText.words(article)) {
            boolean number = Character.isDigit(written.charAt(0));
            String word = written.toLowerCase(Locale.ROOT);
            if (!number && word.length() < SHORTEST_WORD) {
                continue;
            }
            words.add(word);
            if (number || Character.isUpperCase(written.charAt(0))) {
                names.add(word);
            }
            if (!before.isEmpty()) {
                order.add(hash(before + " " + word));
            }
            before = word;
        }
        return new StoryPrint(order, words, names);
    }

    /** Keys of which copies have one in common; none of an article that is too short to tell. */
    public List<String> bands() {
        if (pairs.size() < FEWEST) {
            return List.of();
        }
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long pair : pairs) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mixed(pair + i * 0x9e3779b97f4a7c15L));
            }
        }
        List<String> bands = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = mixed(key * 31 + least[band * ROWS + row]);
            }
            bands.add(Long.toString(key >>> 16, Character.MAX_RADIX));
        }
        return bands;
    }

    /** Whether two have as many bands in common as copies have. */
    public static boolean meet(Collection<String> bands, Collection<String> others) {
        return bands.stream().filter(others::contains).limit(COMMON).count() == COMMON;
    }

    /** Whether the two are one story; the same whichever is asked. */
    public boolean isCopyOf(StoryPrint other) {
        StoryPrint shorter = isShorterThan(other) ? this : other;
        StoryPrint longer = shorter == this ? other : this;
        int size = shorter.pairs.size();
        if (size < FEWEST || size < LENGTH * longer.pairs.size()) {
            return false;
        }
        Kept least = size < FEW ? OF_FEW : USUAL;
        return share(shorter.pairs, longer.pairs) >= least.pairs()
                && share(shorter.words, longer.words) >= least.words()
                && keepsNames(other, least.names())
                && shorter.stretchesIn(longer) >= least.stretches();
    }

    /** Of two with as many pairs, it is told by what they are. */
    private boolean isShorterThan(StoryPrint other) {
        int longer = Integer.compare(pairs.size(), other.pairs.size());
        return longer < 0 || longer == 0 && order.hashCode() <= other.order.hashCode();
    }

    private boolean keepsNames(StoryPrint other, double least) {
        boolean fewer = names.size() < other.names.size();
        Set<String> few = fewer ? names : other.names;
        return few.size() < FEW_NAMES || share(few, fewer ? other.names : names) >= least;
    }

    private double stretchesIn(StoryPrint longer) {
        int stretches = Math.max(1, Math.round((float) order.size() / STRETCH));
        int there = 0;
        for (int i = 0; i < stretches; i++) {
            List<Long> stretch = order.subList(i * order.size() / stretches, (i + 1) * order.size() / stretches);
            long kept = stretch.stream().filter(longer.pairs::contains).count();
            there += kept >= OF_STRETCH * stretch.size() ? 1 : 0;
        }
        return (double) there / stretches;
    }

    private static <T> double share(Set<T> some, Set<T> others) {
        return some.isEmpty()
                ? 0
                : (double) some.stream().filter(others::contains).count() / some.size();
    }

    private static long hash(String words) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /** SplitMix64. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
