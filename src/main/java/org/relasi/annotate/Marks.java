package org.relasi.annotate;

/** Marks that are written as more than one char: dots of an ellipsis, rules of dashes, emoticons, quotes of two ticks. */
final class Marks {

    private static final String REPEATED = ".-=*_~+#$<>'`|–—•";
    private static final String EYES = ":;=";
    private static final String MOUTHS = ")(DPp";

    private Marks() {}

    /** Where the mark that starts at {@code at} ends, exclusive. */
    static int end(String text, int at, int end) {
        int emoticon = emoticonEnd(text, at, end);
        if (emoticon > at) {
            return emoticon;
        }
        char mark = text.charAt(at);
        if (mark == '!' || mark == '?') {
            return runOf("!?", text, at, end);
        }
        if (REPEATED.indexOf(mark) >= 0) {
            return runOf(String.valueOf(mark), text, at, end);
        }
        return Math.min(end, at + Character.charCount(text.codePointAt(at)));
    }

    private static int runOf(String marks, String text, int at, int end) {
        int stop = at + 1;
        while (stop < end && marks.indexOf(text.charAt(stop)) >= 0) {
            stop++;
        }
        return stop;
    }

    /** <i>:)</i>, <i>;-)</i>, <i>:D</i>: apart from words on both sides. */
    private static int emoticonEnd(String text, int at, int end) {
        boolean apart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (!apart || EYES.indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int mouth = at + 1 < end && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
        if (mouth >= end || MOUTHS.indexOf(text.charAt(mouth)) < 0) {
            return at;
        }
        boolean inWord = mouth + 1 < end && Character.isLetterOrDigit(text.charAt(mouth + 1));
        return inWord ? at : mouth + 1;
    }
}
