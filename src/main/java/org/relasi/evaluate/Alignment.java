package org.relasi.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relasi.ingest.EvalLine;

/**
 * Which entity that was read is which annotated one: those of the closest names first, each at most once.
 *
 * @param goldByRead positions of the annotated entities by those of the entities that were read
 */
record Alignment(Map<Integer, Integer> goldByRead) {

    private static final String EVENT = "Event";
    private static final String PERSON = "Person";
    private static final double SAME_FORM = 2.0;
    private static final double PART_OF_NAME = 1.5;
    private static final double SAME_TYPE = 0.5;
    private static final double ENOUGH_OF_EVENT = 0.5;

    private record Pair(double affinity, int read, int gold) {}

    static Alignment of(List<EvalLine.Entity> read, List<GoldArticle.Entity> gold) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                pairs.add(new Pair(affinity(read.get(i), gold.get(j)), i, j));
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> -pair.affinity())
                .thenComparing(Pair::read)
                .thenComparing(Pair::gold));
        Map<Integer, Integer> aligned = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            boolean free = pair.affinity() > 0 && !aligned.containsKey(pair.read());
            if (free && taken.add(pair.gold())) {
                aligned.put(pair.read(), pair.gold());
            }
        }
        return new Alignment(aligned);
    }

    /** The ids of the annotated entities by those of the entities that were read. */
    Map<String, String> goldIds(List<EvalLine.Entity> read, List<GoldArticle.Entity> gold) {
        Map<String, String> ids = new HashMap<>();
        goldByRead.forEach((i, j) -> ids.put(read.get(i).id(), gold.get(j).id()));
        return ids;
    }

    /** How sure it is that both are the same thing; 0 where they are not. */
    private static double affinity(EvalLine.Entity read, GoldArticle.Entity gold) {
        Set<String> readForms = Wording.forms(read.name(), read.mentions());
        Set<String> goldForms = Wording.forms(gold.name(), gold.mentions());
        long common = readForms.stream().filter(goldForms::contains).count();
        double score = common > 0 ? SAME_FORM + common : 0;
        boolean sameType = gold.types().contains(read.type());
        if (score == 0 && sameType && read.type().equals(EVENT)) {
            score = sharedWords(readForms, goldForms);
        }
        if (score == 0 && sameType && read.type().equals(PERSON) && isPartOfName(read.name(), gold.name())) {
            score = PART_OF_NAME;
        }
        return score > 0 && sameType ? score + SAME_TYPE : score;
    }

    private static double sharedWords(Set<String> readForms, Set<String> goldForms) {
        double best = 0;
        for (String read : readForms) {
            for (String gold : goldForms) {
                best = Math.max(best, overlap(Wording.contentWords(read), Wording.contentWords(gold)));
            }
        }
        return best >= ENOUGH_OF_EVENT ? best : 0;
    }

    private static double overlap(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        double common = some.stream().filter(others::contains).count();
        return some.isEmpty() || others.isEmpty() ? 0 : common / all.size();
    }

    private static boolean isPartOfName(String read, String gold) {
        List<String> readWords = Wording.words(read);
        List<String> goldWords = Wording.words(gold);
        return !goldWords.isEmpty()
                && !readWords.isEmpty()
                && (goldWords.containsAll(readWords) || readWords.containsAll(goldWords));
    }
}
