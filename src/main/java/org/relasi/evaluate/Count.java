package org.relasi.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** How many are right, how many were read that are not there, and how many were missed. */
final class Count {

    private int right;
    private int extra;
    private int missed;

    void addRight() {
        right++;
    }

    void addExtra() {
        extra++;
    }

    void addMissed() {
        missed++;
    }

    void add(Count other) {
        right += other.right;
        extra += other.extra;
        missed += other.missed;
    }

    static Count sum(Collection<Count> counts) {
        Count sum = new Count();
        counts.forEach(sum::add);
        return sum;
    }

    /** How many there are to find. */
    int annotated() {
        return right + missed;
    }

    double precision() {
        return share(right, right + extra);
    }

    double recall() {
        return share(right, right + missed);
    }

    double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** What was counted since an earlier state of it. */
    Count since(Count earlier) {
        Count difference = new Count();
        difference.right = right - earlier.right;
        difference.extra = extra - earlier.extra;
        difference.missed = missed - earlier.missed;
        return difference;
    }

    Count copy() {
        return since(new Count());
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    /** Three digits, a half rounded to even, as the scorer rounds. */
    static String rounded(double share) {
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    @Override
    public String toString() {
        return "P " + rounded(precision()) + "  R " + rounded(recall()) + "  F1 " + rounded(f1()) + "  (tp " + right
                + " fp " + extra + " fn " + missed + ")";
    }
}
