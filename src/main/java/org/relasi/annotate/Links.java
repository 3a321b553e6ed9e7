package org.relasi.annotate;

import java.util.Locale;
import java.util.Set;

/** Web and mail addresses, host and file names, hashtags and mentions: each is one word, whatever marks it holds. */
final class Links {

    /** Chars that are looked at to tell an address from a word, so that work per word stays bounded. */
    private static final int REACH = 100;

    /** Chars of the longest ending, its dot with it. */
    private static final int LONGEST_ENDING = 6;

    private static final String TRAILING = ".,;:!?'\"”’)]}>*";
    private static final Set<String> ENDINGS = Set.of(
            "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "id", "co", "uk", "us", "au", "de", "fr",
            "jp", "nl", "ru", "cn", "in", "sg", "my", "ca", "eu", "tv", "io", "htm", "html", "php", "asp", "pdf", "doc",
            "docx", "xls", "xlsx", "txt", "jpg", "png", "gif", "zip", "exe", "mp3", "url");

    private Links() {}

    /** Where the address that starts at {@code at} ends, exclusive; {@code at} where none does. */
    static int end(String text, int at, int end) {
        char first = text.charAt(at);
        if (first == '#' || first == '@') {
            return tagEnd(text, at, end);
        }
        if (!Character.isLetterOrDigit(first)) {
            return at;
        }
        return hasScheme(text, at, end) ? chunkEnd(text, at, end) : addressEnd(text, at, end);
    }

    private static boolean hasScheme(String text, int at, int end) {
        for (String scheme : new String[] {"http://", "https://", "www.", "ftp://", "mailto:"}) {
            if (text.regionMatches(true, at, scheme, 0, scheme.length()) && at + scheme.length() < end) {
                return true;
            }
        }
        return false;
    }

    private static int chunkEnd(String text, int at, int end) {
        int stop = at;
        while (stop < end && text.charAt(stop) > ' ' && !isDelimiter(text.charAt(stop))) {
            stop++;
        }
        boolean elided = stop - at > 3 && text.startsWith("...", stop - 3);
        return elided ? stop : withoutTrailingMarks(text, at, stop);
    }

    private static boolean isDelimiter(char c) {
        return "<>\"“”[]{}|\\^`".indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int withoutTrailingMarks(String text, int at, int end) {
        int stop = end;
        while (stop > at + 1 && TRAILING.indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }

    private static int tagEnd(String text, int at, int end) {
        boolean apart = at == 0 || !isAddressChar(text.charAt(at - 1));
        if (!apart || at + 1 >= end || !Character.isLetter(text.charAt(at + 1))) {
            return at;
        }
        int stop = at + 1;
        while (stop < end && (Character.isLetterOrDigit(text.charAt(stop)) || text.charAt(stop) == '_')) {
            stop++;
        }
        return stop;
    }

    /** A run with one @ inside, or a run of parts between dots whose last one ends a host or file name. */
    private static int addressEnd(String text, int at, int end) {
        int limit = Math.min(end, at + REACH);
        int stop = at;
        int mailAt = -1;
        while (stop < limit && (isAddressChar(text.charAt(stop)) || text.charAt(stop) == '@' && mailAt < 0)) {
            if (text.charAt(stop) == '@') {
                mailAt = stop;
            }
            stop++;
        }
        stop = withoutTrailingMarks(text, at, stop);
        if (mailAt > at && mailAt < stop - 1) {
            return stop;
        }
        int dot = stop - 1;
        while (dot > at && dot > stop - LONGEST_ENDING && text.charAt(dot) != '.') {
            dot--;
        }
        if (dot == at || text.charAt(dot) != '.') {
            return at;
        }
        boolean known = ENDINGS.contains(text.substring(dot + 1, stop).toLowerCase(Locale.ROOT));
        return known && fitsName(text, at, dot, stop) ? pathEnd(text, at, stop, end) : at;
    }

    /** Not <i>akhir.In</i>: what is glued to a full stop begins with a capital, an ending does so only in capitals or a name. */
    private static boolean fitsName(String text, int at, int dot, int stop) {
        boolean capital = Character.isUpperCase(text.charAt(dot + 1));
        boolean allCapitals = stop - dot > 2 && Character.isUpperCase(text.charAt(dot + 2));
        return Character.isLetterOrDigit(text.charAt(dot - 1))
                && (!capital || allCapitals || Character.isUpperCase(text.charAt(at)));
    }

    private static int pathEnd(String text, int at, int stop, int end) {
        return stop < end && text.charAt(stop) == '/' ? chunkEnd(text, at, end) : stop;
    }

    private static boolean isAddressChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
    }
}
