package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.EntityType;

/** The names that a trained model proposes for one sentence. Positions count from 0. */
final class Proposals {

    static final Proposals NONE = new Proposals(List.of());

    private static final String OUTSIDE = "O";

    private final List<String> labels;

    private Proposals(List<String> labels) {
        this.labels = labels;
    }

    /**
     * What labels propose, without the small words before a name: <i>kawasan Asia Tenggara</i>.
     *
     * @param labels as {@link NameModel} gives them
     * @param headInitial whether small words that end a name say more of it: <i>Lebanon selatan</i>, not <i>Gulf state</i>
     */
    static Proposals of(List<RawToken> tokens, List<String> labels, boolean headInitial) {
        List<String> trimmed = new ArrayList<>(labels);
        for (int i = 0; i < trimmed.size(); i++) {
            if (trimmed.get(i).startsWith("B-") && isSmall(tokens.get(i))) {
                if (i + 1 < trimmed.size() && trimmed.get(i + 1).startsWith("I-")) {
                    trimmed.set(i + 1, trimmed.get(i));
                }
                trimmed.set(i, OUTSIDE);
            }
        }
        for (int i = trimmed.size() - 1; i >= 0; i--) {
            String label = trimmed.get(i);
            boolean last = i + 1 == trimmed.size() || !trimmed.get(i + 1).startsWith("I-");
            boolean trims = !headInitial || label.equals("I-PER");
            if (trims && last && label.startsWith("I-") && isSmall(tokens.get(i))) {
                trimmed.set(i, OUTSIDE);
            }
        }
        return new Proposals(trimmed);
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
        while (end < labels.size() && labels.get(end).startsWith("I-")) {
            end++;
        }
        return NameCandidate.of(at, end, type(kind));
    }

    /** Whether the name proposed here has begun before. */
    boolean continues(int at) {
        return at < labels.size() && labels.get(at).startsWith("I-");
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
