package org.relasi.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.springframework.util.unit.DataSize;

/** Whether the machine, or the container around us, has the memory that the settings ask for. */
final class Memory {

    /** What a Neo4j process takes beside its heap and page cache: code, threads, buffers. */
    private static final DataSize OVERHEAD = DataSize.ofMegabytes(200);

    private static final DataSize SMALLEST_HEAP = DataSize.ofMegabytes(128);
    private static final DataSize SMALLEST_PAGE_CACHE = DataSize.ofMegabytes(8);

    private Memory() {}

    static void check(EmbeddedSettings settings) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        check(settings, DataSize.ofBytes(system.getTotalMemorySize()));
    }

    static void check(EmbeddedSettings settings, DataSize total) {
        atLeast(settings.heap(), SMALLEST_HEAP, "relasi.embedded.heap");
        atLeast(settings.pageCache(), SMALLEST_PAGE_CACHE, "relasi.embedded.page-cache");
        long needed = settings.heap().toMegabytes() + settings.pageCache().toMegabytes() + OVERHEAD.toMegabytes();
        if (needed > total.toMegabytes()) {
            throw new SetupProblem(
                    "Neo4j needs about " + needed + " MB of memory, and there are " + total.toMegabytes()
                            + " MB in all.",
                    "Give it less with --relasi.embedded.heap=256MB --relasi.embedded.page-cache=64MB, or use a larger machine.");
        }
    }

    private static void atLeast(DataSize given, DataSize smallest, String setting) {
        if (given.compareTo(smallest) < 0) {
            throw new SetupProblem(
                    "Neo4j cannot work with " + setting + "=" + given.toMegabytes() + "MB.",
                    "Give it " + smallest.toMegabytes() + "MB or more.");
        }
    }
}
