package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTests {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static List<String> paragraphs(String text) {
        return Lines.paragraphs(text).stream().map(Line::text).toList();
    }

    @Test
    void putsRunningLinesTogether() {
        assertThat(paragraphs("Warga kota\nmelihat kapal\nitu. Mereka\n\nPulang\nlagi hari itu\n"))
                .containsExactly("Warga kota\nmelihat kapal\nitu. Mereka", "Pulang", "lagi hari itu");
    }

    @Test
    void findsNoneInNothing() {
        assertThat(paragraphs(" \n\n")).isEmpty();
    }

    /** Counted in bytes that it allocates: in proportion 8 times as many, by the square 64 times. */
    @Test
    void readsShortLinesInProportionToTheirNumber() {
        assertThat(work(16_000) / (double) work(2_000)).isLessThan(14);
    }

    private static long work(int lines) {
        String text = "dua kata\n" + "a\n".repeat(lines);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Lines.paragraphs(text);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
