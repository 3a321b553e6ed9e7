package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a sentence and what the lists say of them, looked up once. Positions count from 0. */
final class ListedWords {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "\"", "”");
    private static final int SHORTEST_TITLE = 4;
    private static final double TITLE_CASE = 0.6;

    private final NameLists lists;
    private final List<RawToken> tokens;
    private final List<String> lowers;
    private final List<PhraseTable.@Nullable Match<Gazetteer.Entry>> entries;
    private final List<PhraseTable.@Nullable Match<NameLists.Cue>> cues;
    private final boolean titleCase;

    ListedWords(Gazetteer gazetteer, NameLists lists, List<RawToken> tokens) {
        this.lists = lists;
        this.tokens = tokens;
        this.titleCase = isTitleCase(tokens);
        this.lowers = new ArrayList<>(tokens.size());
        for (RawToken token : tokens) {
            lowers.add(token.form().toLowerCase(Locale.ROOT));
        }
        this.entries = new ArrayList<>(tokens.size());
        this.cues = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            entries.add(gazetteer.find(tokens, lowers, i).orElse(null));
            cues.add(lists.cue(lowers, i).orElse(null));
        }
    }

    int size() {
        return tokens.size();
    }

    RawToken token(int at) {
        return tokens.get(at);
    }

    String lower(int at) {
        return lowers.get(at);
    }

    List<RawToken> tokens(int from, int to) {
        return tokens.subList(from, to);
    }

    List<String> lowers(int from, int to) {
        return lowers.subList(from, to);
    }

    /** The listed name that starts here. */
    PhraseTable.@Nullable Match<Gazetteer.Entry> entry(int at) {
        return entries.get(at);
    }

    /** The listed title or role that starts here. */
    PhraseTable.@Nullable Match<NameLists.Cue> cue(int at) {
        return cues.get(at);
    }

    /** The noun of a body that starts here; none behind the last word. */
    PhraseTable.@Nullable Match<NameLists.Owner> body(int at) {
        return at < size() ? lists.body(lowers, at).orElse(null) : null;
    }

    /** Whether most words are capitalised, as in headlines, so that capitals say nothing of names. */
    boolean isTitleCase() {
        return titleCase;
    }

    static boolean isTitleCase(List<RawToken> tokens) {
        if (tokens.isEmpty() || ENDS.contains(tokens.get(tokens.size() - 1).form())) {
            return false;
        }
        int longs = 0;
        int capitalised = 0;
        for (RawToken token : tokens) {
            if (token.isWord() && token.form().length() >= SHORTEST_TITLE) {
                longs++;
                capitalised += token.capitalised() ? 1 : 0;
            }
        }
        return longs >= SHORTEST_TITLE && capitalised > TITLE_CASE * longs;
    }
}
