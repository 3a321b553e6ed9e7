package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.EntityType;

/** The names that a trained model proposes for one sentence. Positions count from 0. */
final class Proposals {

    private static final String OUTSIDE = "O";
    private static final String INSIDE = "I-";

    private final List<String> labels;

    private Proposals(List<String> labels) {
        this.labels = labels;
    }

    /**
     * What labels propose, without the small words before a name, <i>kawasan Asia Tenggara</i>, and without the verbs that
     * a headline capitalises: <i>Luhut Jawab Purbaya</i>.
     *
     * @param labels as {@link NameTrainer.Sample} has them
     * @param verbs whether a word in lower case is a verb
     * @param headInitial whether small words that end a name say more of it: <i>Lebanon selatan</i>, not <i>Gulf state</i>
     */
    static Proposals of(ListedWords sentence, List<String> labels, boolean headInitial, Predicate<String> verbs) {
        List<String> trimmed = new ArrayList<>(labels);
        boolean headline = sentence.isTitleCase();
        for (int i = 0; i < trimmed.size(); i++) {
            boolean begins = trimmed.get(i).startsWith("B-");
            boolean verb = headline && verbs.test(sentence.lower(i));
            if (begins && isSmall(sentence.token(i)) || verb) {
                takeOut(trimmed, i);
            }
        }
        for (int i = trimmed.size() - 1; i >= 0; i--) {
            String label = trimmed.get(i);
            boolean last = i + 1 == trimmed.size() || !trimmed.get(i + 1).startsWith(INSIDE);
            boolean trims = !headInitial || label.equals("I-PER");
            if (trims && last && label.startsWith(INSIDE) && isSmall(sentence.token(i))) {
                trimmed.set(i, OUTSIDE);
            }
        }
        return new Proposals(trimmed);
    }

    /** Takes a word out of its name; what stands behind it there is a name of its own. */
    private static void takeOut(List<String> labels, int at) {
        labels.set(at, OUTSIDE);
        if (at + 1 < labels.size() && labels.get(at + 1).startsWith(INSIDE)) {
            labels.set(at + 1, "B-" + labels.get(at + 1).substring(INSIDE.length()));
        }
    }

    /** Whether a word has no capital: <i>al-Assad</i> has one. */
    private static boolean isSmall(RawToken token) {
        return token.isWord() && token.form().chars().noneMatch(Character::isUpperCase);
    }

    /** What is proposed from here on, though it may have begun before. */
    @Nullable
    NameCandidate at(int at) {
        if (at >= labels.size() || labels.get(at).equals(OUTSIDE)) {
            return null;
        }
        String kind = labels.get(at).substring(2);
        int end = at + 1;
        while (end < labels.size() && labels.get(end).startsWith(INSIDE)) {
            end++;
        }
        return NameCandidate.of(at, end, type(kind));
    }

    /** Whether the name proposed here has begun before. */
    boolean continues(int at) {
        return at < labels.size() && labels.get(at).startsWith(INSIDE);
    }

    /** Whether a person's name is proposed from here on. */
    boolean startsPerson(int at) {
        return at < labels.size() && labels.get(at).equals("B-PER");
    }

    private static EntityType type(String kind) {
        return switch (kind) {
            case "PER" -> EntityType.PERSON;
            case "ORG" -> EntityType.ORGANIZATION;
            case "LOC" -> EntityType.PLACE;
            default -> throw new IllegalArgumentException("no kind of name: " + kind);
        };
    }
}
