package org.relasi.evaluate;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.relasi.article.Submission;
import org.relasi.extract.cameo.CameoRow;
import org.relasi.ingest.ArticleReader;
import org.relasi.ingest.CameoRows;
import org.relasi.ingest.ReaderOption;
import org.relasi.output.StandardOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code relasi evaluate events}: how many events between two states are read as event data would have them. */
@Command(
        name = "events",
        description = {
            "Reads sentences of relasi's own after the manner of news agencies, and prints how many of the events between two states",
            "are found with both states and the root of their CAMEO code. Every second sentence was held out; it has a line of its own."
        },
        mixinStandardHelpOptions = true)
final class EvaluateEventsCommand implements Callable<Integer> {

    private final Function<ReaderOption, ArticleReader> reader;
    private final PrintStream out;

    @Mixin
    private final ReaderOption mode = new ReaderOption();

    @Option(names = "--errors", description = "Prints each sentence in view that is read otherwise, first.")
    private boolean errors;

    EvaluateEventsCommand() {
        this(mode -> ArticleReader.standalone(mode.settings()), StandardOutput.print());
    }

    EvaluateEventsCommand(Function<ReaderOption, ArticleReader> reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    @Override
    public Integer call() {
        ArticleReader read = reader.apply(mode);
        CameoRows rows = new CameoRows();
        Count seen = new Count();
        Count held = new Count();
        boolean inView = true;
        for (EventSentence sentence : EventSentence.all()) {
            Set<String> got = sentence.read(rowsOf(rows, read, sentence.text()));
            count(inView ? seen : held, sentence.meant(), got);
            if (errors && inView && !got.equals(sentence.meant())) {
                out.println(String.join("\t", sentence.text(), told(sentence.meant()), told(got)));
            }
            inView = !inView;
        }
        out.printf("in view   %s%n", seen);
        out.printf("held out  %s%n", held);
        out.flush();
        return 0;
    }

    private static List<CameoRow> rowsOf(CameoRows rows, ArticleReader read, String text) {
        return rows.rows("", read.read(new Submission(null, text, null, null, null, "en")));
    }

    private static void count(Count count, Set<String> meant, Set<String> got) {
        got.forEach(event -> {
            if (meant.contains(event)) {
                count.addRight();
            } else {
                count.addExtra();
            }
        });
        meant.stream().filter(event -> !got.contains(event)).forEach(event -> count.addMissed());
    }

    private static String told(Set<String> events) {
        return String.join("; ", events);
    }
}
