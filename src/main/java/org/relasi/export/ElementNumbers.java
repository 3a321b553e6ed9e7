package org.relasi.export;

import java.util.BitSet;

/**
 * A set of nodes in a bit each, by the number that ends their element id.
 *
 * <p>Numbers are those of one store; it gives none a second time while the transaction that saw it is open.
 */
final class ElementNumbers {

    private final BitSet numbers = new BitSet();

    /** Adds a node; tells whether it was not in the set. */
    boolean add(String elementId) {
        int number = of(elementId);
        boolean known = numbers.get(number);
        numbers.set(number);
        return !known;
    }

    boolean contains(String elementId) {
        return numbers.get(of(elementId));
    }

    /** The number in {@code 4:5c2ae36f-…:17}. */
    static int of(String elementId) {
        return Integer.parseInt(elementId.substring(elementId.lastIndexOf(':') + 1));
    }
}
