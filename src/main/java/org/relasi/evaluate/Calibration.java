package org.relasi.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many relations of each confidence are right. A confidence means something where the share right is near to it. */
final class Calibration {

    private static final int BINS = 10;

    private final List<Share> bins = Stream.generate(Share::new).limit(BINS).toList();
    private final double[] sums = new double[BINS];

    /** @param confidence 0 to 1 */
    void add(double confidence, boolean right) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        bins.get(bin).add(right);
        sums[bin] += confidence;
    }

    /** Expected calibration error: how far the share right is from the mean confidence in a tenth, on average. */
    double error() {
        int all = bins.stream().mapToInt(Share::all).sum();
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(sums[bin] - bins.get(bin).right());
        }
        return all == 0 ? 0 : sum / all;
    }

    /** A line a tenth that has any: its bounds, how many, how many right, their mean confidence, the share right; then the error. */
    List<String> lines() {
        return Stream.concat(
                        IntStream.range(0, BINS)
                                .filter(bin -> bins.get(bin).all() > 0)
                                .mapToObj(this::line),
                        Stream.of("expected calibration error " + Count.rounded(error())))
                .toList();
    }

    private String line(int bin) {
        Share share = bins.get(bin);
        return String.format(
                Locale.ROOT,
                "confidence %.1f to %.1f  %4d relations  %4d right  mean confidence %s  share right %s",
                (double) bin / BINS,
                (double) (bin + 1) / BINS,
                share.all(),
                share.right(),
                Count.rounded(sums[bin] / share.all()),
                share.rounded());
    }
}
