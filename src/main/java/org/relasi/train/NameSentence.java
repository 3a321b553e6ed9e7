package org.relasi.train;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a name corpus.
 *
 * @param corpus short name of the corpus: corpora of a language differ in what they take for a name
 * @param forms its words
 * @param labels for each word {@code O}, {@code B-} and a kind, or {@code I-} and a kind; kinds are those of {@link NameKind}
 */
record NameSentence(String corpus, List<String> forms, List<String> labels) {

    NameSentence {
        forms = List.copyOf(forms);
        labels = List.copyOf(labels);
        if (forms.size() != labels.size()) {
            throw new IllegalArgumentException(forms.size() + " words, but " + labels.size() + " labels");
        }
    }

    List<Name> names() {
        return names(labels);
    }

    /** The names that labels tell of; an {@code I-} that continues nothing begins a name. */
    static List<Name> names(List<String> labels) {
        List<Name> names = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= labels.size(); i++) {
            String label = i < labels.size() ? labels.get(i) : "O";
            boolean continues = i > first && !label.equals("O") && label.equals("I-" + kind(labels.get(first)));
            if (!continues) {
                if (i > first && !labels.get(first).equals("O")) {
                    names.add(new Name(first, i - 1, kind(labels.get(first))));
                }
                first = i;
            }
        }
        return names;
    }

    private static String kind(String label) {
        return label.substring(label.indexOf('-') + 1);
    }

    /**
     * A name.
     *
     * @param first position of its first word, from 0
     * @param last position of its last word, inclusive
     */
    record Name(int first, int last, String kind) {}
}
