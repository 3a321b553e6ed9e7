package org.relasi.annotate;

/**
 * A name of a sentence as the model that learned sees it.
 *
 * @param probability of its least sure word, 0 to 1
 */
record SeenName(NameCandidate name, double probability) {

    boolean overlaps(NameCandidate other) {
        return name.first() < other.end() && other.first() < name.end();
    }

    boolean covers(NameCandidate other) {
        return name.first() == other.first() && name.end() == other.end();
    }
}
