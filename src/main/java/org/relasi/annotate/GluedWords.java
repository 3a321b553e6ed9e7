package org.relasi.annotate;

import java.util.List;
import java.util.Set;

/** Cuts a small word from the name that scraped text glued to it: <i>dariOrganisasi</i> is <i>dari Organisasi</i>. */
final class GluedWords {

    /** Chars of a name behind that is no part of a brand: <i>toTok</i>. */
    private static final int SHORTEST_NAME = 4;

    private final Set<String> smallWords;

    GluedWords(LanguagePack pack) {
        this.smallWords = WordList.entries(pack.language().code(), "glued-words.txt");
    }

    /** The word in one piece, or the small word and the name. */
    List<String> pieces(String form) {
        int capital = 0;
        while (capital < form.length() && Character.isLowerCase(form.charAt(capital))) {
            capital++;
        }
        boolean glued = capital > 0
                && form.length() - capital >= SHORTEST_NAME
                && Character.isUpperCase(form.charAt(capital))
                && smallWords.contains(form.substring(0, capital));
        return glued ? List.of(form.substring(0, capital), form.substring(capital)) : List.of(form);
    }
}
