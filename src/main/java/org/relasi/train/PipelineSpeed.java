package org.relasi.train;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.relasi.annotate.Annotator;

/** How fast texts are read by one thread, in processor time: what else the machine does matters little. */
final class PipelineSpeed {

    private static final int WARM_UPS = 2;

    private final Annotator annotator;

    PipelineSpeed(Annotator annotator) {
        this.annotator = annotator;
    }

    /** Sentences a second, after the virtual machine had time to compile what it runs. */
    double sentencesPerSecond(List<String> texts) {
        for (int i = 0; i < WARM_UPS; i++) {
            read(texts);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        long sentences = read(texts);
        long nanos = Math.max(1, threads.getCurrentThreadCpuTime() - before);
        return sentences / (nanos / 1e9);
    }

    private long read(List<String> texts) {
        return texts.stream()
                .mapToLong(text -> annotator.annotate(text).sentences().size())
                .sum();
    }
}
