package org.relasi.backup;

/** How much is in a store or a file. */
record Counts(long nodes, long relationships) {

    static final Counts NONE = new Counts(0, 0);

    Counts plusNode() {
        return new Counts(nodes + 1, relationships);
    }

    Counts plusRelationship() {
        return new Counts(nodes, relationships + 1);
    }

    long all() {
        return nodes + relationships;
    }

    @Override
    public String toString() {
        return nodes + " nodes and " + relationships + " relationships";
    }
}
