package org.relasi.evaluate;

/** How often words were seen to say a relation, and how that went in articles that they were not learned from. */
final class WordFigures {

    private final int seen;
    private int applied;
    private int right;
    private int gained;
    private int lost;

    WordFigures(int seen) {
        this.seen = seen;
    }

    /** @param read whether the reading of the article says it already */
    void apply(boolean isRight, boolean read) {
        applied++;
        right += isRight ? 1 : 0;
        gained += isRight && !read ? 1 : 0;
        lost += !isRight && !read ? 1 : 0;
    }

    int seen() {
        return seen;
    }

    int applied() {
        return applied;
    }

    int right() {
        return right;
    }

    /** Right statements that nothing else says, less the wrong ones. */
    int brings() {
        return gained - lost;
    }

    double share() {
        return applied == 0 ? 0 : (double) right / applied;
    }
}
