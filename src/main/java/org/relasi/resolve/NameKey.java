package org.relasi.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is compared: without case, accents and punctuation.
 *
 * @param text words of lower-case letters and digits, one space between; the name itself where it has neither
 */
public record NameKey(String text) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Dots and apostrophes join what they stand in (<i>U.S.</i>, <i>Ma'ruf</i>); all else that is no letter parts words. */
    private static final Pattern JOINING = Pattern.compile("[.'’‘ʼ`]+");

    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static NameKey of(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String joined = JOINING.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
        String folded = PARTING.matcher(joined).replaceAll(" ").strip();
        return new NameKey(folded.isEmpty() ? name.strip() : folded);
    }

    /** How many words it has. */
    public int words() {
        return text.split(" ", -1).length;
    }
}
