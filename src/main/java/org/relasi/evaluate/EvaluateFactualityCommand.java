package org.relasi.evaluate;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.relasi.article.Submission;
import org.relasi.ingest.ArticleReader;
import org.relasi.output.StandardOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code relasi evaluate factuality}: of the sentences that test it, how often what is so is told from what is not. */
@Command(
        name = "factuality",
        description = {
            "Reads 492 sentences of relasi's own, half of them in each language, and prints how many are read as they are meant.",
            "Every third of each kind was held out while the words were chosen; it has a column of its own."
        },
        mixinStandardHelpOptions = true)
final class EvaluateFactualityCommand implements Callable<Integer> {

    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final int HELD_OUT = 3;

    private final Supplier<ArticleReader> reader;
    private final PrintStream out;

    @Option(names = "--errors", description = "Prints each sentence that is read otherwise, first.")
    private boolean errors;

    EvaluateFactualityCommand() {
        this(ArticleReader::standalone, StandardOutput.print());
    }

    EvaluateFactualityCommand(Supplier<ArticleReader> reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    /** Of one kind: those in view, and those held out. */
    private record Shares(Share seen, Share held) {}

    @Override
    public Integer call() {
        ArticleReader read = reader.get();
        LANGUAGES.forEach(language -> evaluate(read, language));
        out.flush();
        return 0;
    }

    private void evaluate(ArticleReader read, String language) {
        Map<String, Shares> kinds = new TreeMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Shares all = new Shares(new Share(), new Share());
        for (FactualitySentence sentence : FactualitySentence.of(language)) {
            boolean held = counts.merge(sentence.kind(), 1, Integer::sum) % HELD_OUT == 0;
            Set<String> got =
                    sentence.read(read.read(submission(sentence, language)).reading());
            boolean right = sentence.right().containsAll(got);
            Shares kind = kinds.computeIfAbsent(sentence.kind(), unseen -> new Shares(new Share(), new Share()));
            (held ? kind.held() : kind.seen()).add(right);
            (held ? all.held() : all.seen()).add(right);
            if (errors && !right) {
                out.println(String.join(
                        "\t",
                        language,
                        sentence.kind(),
                        sentence.text(),
                        String.join("/", new TreeSet<>(sentence.right())),
                        String.join("/", got)));
            }
        }
        kinds.forEach((kind, shares) -> print(language, kind, shares));
        print(language, "all", all);
    }

    private static Submission submission(FactualitySentence sentence, String language) {
        return new Submission(null, sentence.text(), null, null, null, language);
    }

    private void print(String language, String kind, Shares shares) {
        out.printf(
                "%s %-12s %d of %d, held out %d of %d%n",
                language,
                kind,
                shares.seen().right(),
                shares.seen().all(),
                shares.held().right(),
                shares.held().all());
    }
}
