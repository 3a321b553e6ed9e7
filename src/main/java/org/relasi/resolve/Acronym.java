package org.relasi.resolve;

/** Whether a short name is made of the letters of a full one: <i>KPK, Bawaslu, Kemenkes, NATO</i>. */
public final class Acronym {

    private static final int SHORTEST = 3;

    private Acronym() {}

    /**
     * Whether it is one word that begins as the full name does, has its other letters from there in order, and is no word
     * of it.
     */
    public static boolean isOf(NameKey full, NameKey acronym) {
        if (full.words() < 2 || acronym.words() != 1 || acronym.text().length() < SHORTEST) {
            return false;
        }
        boolean isWord = (" " + full.text() + " ").contains(" " + acronym.text() + " ");
        return !isWord
                && full.text().charAt(0) == acronym.text().charAt(0)
                && initialsAndMore(full, acronym)
                && isInOrder(full.text(), acronym.text());
    }

    /** At least the first letters of two words of the name are among its letters. */
    private static boolean initialsAndMore(NameKey full, NameKey acronym) {
        int at = 0;
        int initials = 0;
        for (String word : full.text().split(" ", -1)) {
            int found = acronym.text().indexOf(word.charAt(0), at);
            if (found >= 0) {
                at = found + 1;
                initials++;
            }
        }
        return initials > 1;
    }

    private static boolean isInOrder(String full, String letters) {
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = full.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
