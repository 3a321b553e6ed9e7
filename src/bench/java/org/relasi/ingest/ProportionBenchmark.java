package org.relasi.ingest;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relasi.article.Submission;
import org.relasi.problem.ApiProblem;
import org.relasi.resolve.EntityResolver;
import org.relasi.resolve.InMemoryEntityIndex;
import org.relasi.resolve.ResolveSettings;
import org.relasi.resolve.StateNaming;

/**
 * Whether reading takes time in proportion to length: texts of 100 KB, 300 KB and 1 MB, from the text to the printed answer,
 * in seconds of processor time, which other load of the machine changes little. In proportion the ratios are 3 and 10.
 */
public final class ProportionBenchmark {

    private static final int[] CHARS = {100_000, 300_000, 1_000_000};
    private static final double NANOS = 1e9;
    private static final int WARM_UP = 3;

    private final ArticleReader reader = ArticleReader.standalone();
    private final EntityResolver resolver =
            new EntityResolver(new InMemoryEntityIndex(), new ResolveSettings(StateNaming.ARTICLE));
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ProportionBenchmark() {}

    public static void main(String[] arguments) {
        new ProportionBenchmark().run();
    }

    private void run() {
        Map<String, ProportionTexts.Text> texts = ProportionTexts.all();
        for (int round = 0; round < WARM_UP; round++) {
            texts.values().forEach(text -> seconds(text.of(CHARS[0] / 4)));
        }
        out.printf("%-32s %8s %8s %8s %7s %7s%n", "text", "100 KB", "300 KB", "1 MB", "300:100", "1000:100");
        texts.forEach((name, text) -> {
            double[] seconds = new double[CHARS.length];
            for (int i = 0; i < CHARS.length; i++) {
                seconds[i] = seconds(text.of(CHARS[i]));
            }
            out.printf(
                    Locale.ROOT,
                    "%-32s %7.2fs %7.2fs %7.2fs %7.1f %7.1f%n",
                    name,
                    seconds[0],
                    seconds[1],
                    seconds[2],
                    seconds[1] / seconds[0],
                    seconds[2] / seconds[0]);
        });
    }

    private double seconds(String text) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            ArticleReading read = reader.read(Submission.ofText(text));
            resolver.resolve(read.article().id().value(), read.reading());
            for (OutputFormat format : List.of(OutputFormat.JSON, OutputFormat.CAMEO)) {
                format.lines("text", read);
            }
        } catch (ApiProblem refused) {
            // refusing takes time too
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / NANOS;
    }
}
