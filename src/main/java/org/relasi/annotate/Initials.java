package org.relasi.annotate;

import java.util.regex.Pattern;

/** Letters that stand for given names: <i>M.</i> in <i>M. Nuh</i>, <i>L.P.</i> in <i>Sari L.P. Wijaya</i>, <i>Muh.</i> */
final class Initials {

    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.){1,5}|(Muh|Moh|Mhd|Mohd|Abd)\\.");

    private Initials() {}

    /** Whether a word, its dots with it, is made of initials alone. */
    static boolean isAll(String form) {
        return INITIALS.matcher(form).matches();
    }
}
