package org.relasi.annotate.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relasi.annotate.Morphology;
import org.relasi.annotate.WordList;
import org.relasi.syntax.Upos;

/** Indonesian affixes: meN-, di-, ber-, ter-, peN-, per-, ke-, se-; -kan, -i, -an; doubled words. */
final class IndonesianMorphology implements Morphology {

    private static final Map<String, String> ACTIVE = Map.of("Voice", "Act");
    private static final Map<String, String> PASSIVE = Map.of("Voice", "Pass");

    private static final String VOWELS = "aiueo";

    /**
     * A prefix as written.
     *
     * @param swallowed the letter of the root that it stands for
     * @param before the letters that may follow it; any where there is none
     */
    private record Prefix(String written, String swallowed, String before) {

        /** The word without this prefix; empty where it has it not, or nothing is left. */
        String strip(String word) {
            boolean has = word.startsWith(written) && word.length() - written.length() >= SHORTEST;
            return has && (before.isEmpty() || before.indexOf(word.charAt(written.length())) >= 0)
                    ? swallowed + word.substring(written.length())
                    : "";
        }
    }

    private static final List<Prefix> PREFIXES = List.of(
            new Prefix("memper", "", ""),
            new Prefix("diper", "", ""),
            new Prefix("menge", "", ""),
            new Prefix("meng", "", "aiueoghkx"),
            new Prefix("meng", "k", VOWELS),
            new Prefix("meny", "s", VOWELS),
            new Prefix("mem", "p", VOWELS),
            new Prefix("mem", "", "bfpv"),
            new Prefix("men", "t", VOWELS),
            new Prefix("men", "", "cdjstyz"),
            new Prefix("me", "", "lmnrwy"),
            new Prefix("di", "", ""),
            new Prefix("ber", "", ""),
            new Prefix("bel", "", "a"),
            new Prefix("be", "", "rk"),
            new Prefix("ter", "", ""),
            new Prefix("te", "", "r"),
            new Prefix("penge", "", ""),
            new Prefix("peng", "", "aiueoghkx"),
            new Prefix("peng", "k", VOWELS),
            new Prefix("peny", "s", VOWELS),
            new Prefix("pem", "p", VOWELS),
            new Prefix("pem", "", "bfpv"),
            new Prefix("pen", "t", VOWELS),
            new Prefix("pen", "", "cdjstyz"),
            new Prefix("per", "", ""),
            new Prefix("pel", "", "a"),
            new Prefix("pe", "", ""),
            new Prefix("ke", "", ""),
            new Prefix("se", "", ""));
    private static final List<String> SUFFIXES = List.of("kan", "an", "i");
    private static final int SHORTEST = 2;
    /** Longer words are none. */
    private static final int LONGEST = 60;

    private final Set<String> lookalikes = WordList.entries("id", "affix-lookalikes.txt");

    @Override
    public List<String> stems(String lower, Upos upos) {
        if (lower.length() > LONGEST) {
            return List.of();
        }
        List<String> stems = new ArrayList<>();
        int hyphen = lower.indexOf('-');
        if (hyphen > SHORTEST && hyphen < lower.length() - SHORTEST) {
            addStems(stems, lower.substring(hyphen + 1));
            stems.add(lower.substring(0, hyphen));
            addStems(stems, lower.substring(0, hyphen));
        } else {
            addStems(stems, lower);
        }
        return stems;
    }

    /** What one prefix leaves comes before what two leave, and the whole ending before a shorter one. */
    private static void addStems(List<String> stems, String word) {
        List<String> deeper = new ArrayList<>();
        addWithoutPrefix(stems, deeper, word);
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix) && word.length() - suffix.length() > SHORTEST) {
                String base = word.substring(0, word.length() - suffix.length());
                addWithoutPrefix(stems, deeper, base);
                stems.add(base);
            }
        }
        stems.addAll(deeper);
    }

    /** Strips one prefix, and one more from what is left: <i>keber-</i>, <i>pember-</i>, <i>menye-</i>. */
    private static void addWithoutPrefix(List<String> stems, List<String> deeper, String word) {
        for (Prefix prefix : PREFIXES) {
            String stem = prefix.strip(word);
            if (!stem.isEmpty()) {
                stems.add(stem);
                for (Prefix inner : PREFIXES) {
                    String root = inner.strip(stem);
                    if (!root.isEmpty()) {
                        deeper.add(root);
                    }
                }
            }
        }
    }

    @Override
    public Map<String, String> feats(String lower, Upos upos) {
        if (upos != Upos.VERB || lookalikes.contains(lower) || lower.length() < 5) {
            return Map.of();
        }
        boolean passive = lower.startsWith("di")
                || lower.startsWith("ter") && lower.length() > 5
                || lower.startsWith("ke") && lower.endsWith("an");
        if (passive) {
            return PASSIVE;
        }
        return lower.startsWith("me") || lower.startsWith("ber") || lower.startsWith("bel") ? ACTIVE : Map.of();
    }

    @Override
    public boolean looksVerbal(String lower) {
        return !lower.startsWith("ke") && !feats(lower, Upos.VERB).isEmpty();
    }
}
