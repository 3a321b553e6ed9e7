package org.relasi.backup;

import java.util.Arrays;

/** Which node of the store is which node of a file, in four bytes each. */
final class NodeNumbers {

    private static final int UNKNOWN = -1;

    private int[] stored = new int[0];
    private String prefix = "";

    /** The number in {@code 4:5c2ae36f-…:17}, the id that the store gives to a node. */
    static int of(String elementId) {
        return Integer.parseInt(elementId.substring(elementId.lastIndexOf(':') + 1));
    }

    /** @param number of the node in the file */
    void put(int number, String elementId) {
        if (number >= stored.length) {
            int before = stored.length;
            stored = Arrays.copyOf(stored, Math.max(number + 1, before + before / 2 + 1024));
            Arrays.fill(stored, before, stored.length, UNKNOWN);
        }
        prefix = elementId.substring(0, elementId.lastIndexOf(':') + 1);
        stored[number] = of(elementId);
    }

    /** The id in the store. */
    String elementId(int number) {
        if (number < 0 || number >= stored.length || stored[number] == UNKNOWN) {
            throw new BrokenBackup("a relationship has an end that is no node of it");
        }
        return prefix + stored[number];
    }
}
