package org.relasi.extract.factuality;

/** What a word says of its complement. */
enum Effect {
    HOLDS('+'),
    FAILS('-'),
    OPEN('?'),
    CLAIMED('c'),
    DENIED('d'),
    WANTED('w'),
    UNREAL('0');

    private final char sign;

    Effect(char sign) {
        this.sign = sign;
    }

    /** @throws IllegalArgumentException when no effect is written so */
    static Effect of(char sign) {
        for (Effect effect : values()) {
            if (effect.sign == sign) {
                return effect;
            }
        }
        throw new IllegalArgumentException("no effect is written " + sign);
    }

    /** Whether it rests on the subject of its word. */
    boolean isOfSubject() {
        return this == CLAIMED || this == DENIED || this == WANTED;
    }
}
