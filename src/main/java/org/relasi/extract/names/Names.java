package org.relasi.extract.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: without case, accents and punctuation. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    public static String normalize(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return OTHERS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    public static List<String> words(String name) {
        return Arrays.asList(normalize(name).split(" "));
    }
}
