package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.relasi.learned.LearnedName;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Span;

/** The names that the model that learned sees in a text, as names of the words of its sentences. Names have a capital. */
final class SeenNames {

    /** What may end a span but is no part of a name: <i>Bolivia's</i>, a comma. */
    private static final Pattern TAIL = Pattern.compile("['’]s?|[^\\p{L}\\p{N})]+");

    private final List<LearnedName> names;

    SeenNames(List<LearnedName> names) {
        this.names = List.copyOf(names);
    }

    /** Those of one sentence, in order. */
    List<SeenName> in(ListedWords sentence) {
        List<SeenName> found = new ArrayList<>();
        int from = 0;
        int seen = Span.firstEndingBehind(names, LearnedName::span, start(sentence));
        for (LearnedName name : names.subList(seen, names.size())) {
            int first = from;
            while (first < sentence.size()
                    && sentence.token(first).span().end() <= name.span().start()) {
                first++;
            }
            int end = first;
            while (end < sentence.size()
                    && sentence.token(end).span().start() < name.span().end()) {
                end++;
            }
            if (first == sentence.size()) {
                break;
            }
            found.addAll(trimmed(sentence, first, end, name));
            from = end;
        }
        return found;
    }

    private static int start(ListedWords sentence) {
        return sentence.size() == 0 ? 0 : sentence.token(0).span().start();
    }

    /** Without titles before it and marks behind it; a short form in brackets is a name of its own. */
    private static List<SeenName> trimmed(ListedWords sentence, int from, int to, LearnedName name) {
        int first = from;
        int end = to;
        while (end > first && TAIL.matcher(sentence.lower(end - 1)).matches()) {
            end--;
        }
        while (name.type() == EntityType.PERSON && end > first + 1 && sentence.cue(first) != null) {
            first++;
        }
        if (end == first + 1 && isShortTitle(sentence, first)) {
            return List.of();
        }
        int open = find(sentence, "(", first + 1, end);
        List<SeenName> names = new ArrayList<>();
        add(names, sentence, first, open, name);
        add(names, sentence, open + 1, find(sentence, ")", open + 1, end), name);
        return names;
    }

    /** <i>Hj., Dr.</i>: a title alone, which the model takes for a name now and then. */
    private static boolean isShortTitle(ListedWords sentence, int at) {
        boolean stopped = sentence.lower(at).endsWith(".")
                || at + 1 < sentence.size() && sentence.lower(at + 1).equals(".");
        return stopped && sentence.cue(at) != null;
    }

    private static int find(ListedWords sentence, String form, int from, int to) {
        int at = from;
        while (at < to && !sentence.token(at).form().equals(form)) {
            at++;
        }
        return Math.min(at, to);
    }

    private static void add(List<SeenName> names, ListedWords sentence, int first, int end, LearnedName name) {
        boolean capital = false;
        for (int i = first; i < end; i++) {
            capital |= sentence.token(i).form().chars().anyMatch(Character::isUpperCase);
        }
        if (capital) {
            names.add(new SeenName(NameCandidate.of(first, end, name.type()), name.probability()));
        }
    }
}
