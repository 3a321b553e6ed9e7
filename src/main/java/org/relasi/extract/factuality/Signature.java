package org.relasi.extract.factuality;

/**
 * What a word says of its complement: <i>fail to</i> is {@code -/+}, <i>deny that</i> {@code d/c}.
 *
 * @param affirmed where the word itself is affirmed
 * @param negated where it is negated
 */
public record Signature(Effect affirmed, Effect negated) {

    /** It is so as far as the word is: <i>begin to</i>. */
    public static final Signature SAME = of("+/-");
    /** Its subject says so. */
    public static final Signature SAYING = of("c/-");
    /** Its subject denies it. */
    public static final Signature DENIAL = of("d/c");
    /** Its subject wants it. */
    public static final Signature WISH = of("w/-");

    /**
     * Reads a signature as lexicons write it.
     *
     * @throws IllegalArgumentException when it is not two effects with a slash between
     */
    static Signature of(String written) {
        if (written.length() != 3 || written.charAt(1) != '/') {
            throw new IllegalArgumentException("not a signature: " + written);
        }
        return new Signature(Effect.of(written.charAt(0)), Effect.of(written.charAt(2)));
    }
}
