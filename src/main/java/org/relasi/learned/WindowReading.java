package org.relasi.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relasi.syntax.ProposedRelation;
import org.relasi.syntax.ProposedRelation.Argument;
import org.relasi.syntax.Span;

/** What the model sees in one window: names first, then what relates them. Positions count words of the window from 0. */
final class WindowReading {

    /** Less likely triggers, doers and undergoers are not told. */
    private static final double LEAST = 0.1;

    private final ReaderModel model;
    private final ReaderModel.Words scores;
    private final List<Word> words;
    private final List<NameLabels.Labelled> names;
    /** Position among the names of that which each word is in, -1 for none. */
    private final int[] within;

    WindowReading(ReaderModel model, ReaderModel.Words scores, List<Word> words) {
        this.model = model;
        this.scores = scores;
        this.words = words;
        this.names = NameLabels.decode(scores.names());
        this.within = new int[words.size()];
        Arrays.fill(within, -1);
        for (int i = 0; i < names.size(); i++) {
            Arrays.fill(within, names.get(i).first(), names.get(i).last() + 1, i);
        }
    }

    List<LearnedName> names() {
        return names.stream()
                .map(name -> new LearnedName(span(name), name.type(), name.probability(scores.kinds())))
                .toList();
    }

    private Span span(NameLabels.Labelled name) {
        return new Span(words.get(name.first()).start(), words.get(name.last()).end());
    }

    private Span span(int word) {
        return new Span(words.get(word).start(), words.get(word).end());
    }

    /**
     * The relations of the window.
     *
     * @param sentence number of the sentence of each word
     * @param types names of types by their numbers
     */
    List<ProposedRelation> relations(long[] sentence, List<String> types) {
        List<int[]> triggers = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (int type = 0; type < types.size(); type++) {
                if (scores.triggers()[at][type] > LEAST) {
                    triggers.add(new int[] {at, type});
                }
            }
        }
        if (triggers.isEmpty() || names.isEmpty()) {
            return List.of();
        }
        long[] at = triggers.stream().mapToLong(trigger -> trigger[0]).toArray();
        long[] relation = triggers.stream().mapToLong(trigger -> trigger[1]).toArray();
        float[][][] roles = model.roles(scores, sentence, at, relation);
        float[][] meant = standsFor();
        List<ProposedRelation> found = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            int[] trigger = triggers.get(i);
            found.add(new ProposedRelation(
                    types.get(trigger[1]),
                    span(trigger[0]),
                    scores.triggers()[trigger[0]][trigger[1]],
                    arguments(roles[i], 0, meant),
                    arguments(roles[i], 1, meant)));
        }
        return found;
    }

    /** What each word would stand for if it were a nominal. */
    private float[][] standsFor() {
        long[] all = new long[words.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        return model.standsFor(
                scores,
                all,
                names.stream().mapToLong(NameLabels.Labelled::first).toArray());
    }

    private List<Argument> arguments(float[][] roles, int side, float[][] meant) {
        Map<Integer, Argument> byName = new HashMap<>();
        for (int word = 0; word < roles.length; word++) {
            double share = roles[word][side];
            if (share > LEAST) {
                int name = within[word] >= 0 ? within[word] : greatest(meant[word]);
                double probability = within[word] >= 0 ? share : share * meant[word][name];
                Argument argument = new Argument(
                        span(word), span(names.get(name)), names.get(name).type(), probability);
                if (probability > LEAST) {
                    byName.merge(name, argument, (a, b) -> a.probability() >= b.probability() ? a : b);
                }
            }
        }
        return byName.keySet().stream().sorted().map(byName::get).toList();
    }

    /** The likeliest name, whatever none of them has. */
    private int greatest(float[] shares) {
        int best = 0;
        for (int i = 1; i < names.size(); i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return best;
    }
}
