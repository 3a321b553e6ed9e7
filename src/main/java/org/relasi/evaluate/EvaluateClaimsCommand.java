package org.relasi.evaluate;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relasi.article.Submission;
import org.relasi.claims.Answer;
import org.relasi.claims.AnswersBetween;
import org.relasi.graph.AnswerKind;
import org.relasi.graph.ReadArticle;
import org.relasi.ingest.ArticleReader;
import org.relasi.ingest.ArticleReading;
import org.relasi.output.StandardOutput;
import org.relasi.resolve.EntityResolver;
import org.relasi.resolve.InMemoryEntityIndex;
import org.relasi.resolve.ResolveSettings;
import org.relasi.resolve.StateNaming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code relasi evaluate claims}: whether answers are linked to the accusations of other articles that they answer. */
@Command(
        name = "claims",
        description = {
            "Reads pairs of articles of relasi's own, and prints how well it is found which accusation of the first the second answers,",
            "and how: of sixty pairs that were looked at while the linking was made, and of twenty that were written afterwards."
        },
        mixinStandardHelpOptions = true)
final class EvaluateClaimsCommand implements Callable<Integer> {

    private final Supplier<ArticleReader> reader;
    private final PrintStream out;

    @Option(names = "--errors", description = "Prints each pair that is linked otherwise than it should be, first.")
    private boolean errors;

    EvaluateClaimsCommand() {
        this(ArticleReader::standalone, StandardOutput.print());
    }

    EvaluateClaimsCommand(Supplier<ArticleReader> reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    @Override
    public Integer call() {
        ArticleReader read = reader.get();
        print("seen", count(read, ArticlePair.all(ArticlePair.SEEN)));
        print("fresh", count(read, ArticlePair.all(ArticlePair.FRESH)));
        out.flush();
        return 0;
    }

    private Count count(ArticleReader read, List<ArticlePair> pairs) {
        Count count = new Count();
        for (ArticlePair pair : pairs) {
            List<Answer> answers = answers(read, pair);
            boolean found = answers.stream()
                    .anyMatch(answer -> pair.answer()
                            .filter(kind -> isAlike(kind, answer.kind()))
                            .isPresent());
            boolean more = answers.stream()
                    .anyMatch(answer -> pair.answer()
                            .filter(kind -> isAlike(kind, answer.kind()))
                            .isEmpty());
            if (found) {
                count.addRight();
            } else if (pair.answer().isPresent()) {
                count.addMissed();
            }
            if (more) {
                count.addExtra();
            }
            if (errors && (more || found != pair.answer().isPresent())) {
                print(pair, answers);
            }
        }
        return count;
    }

    /** A denial and a rejection say the same of what somebody is accused of. */
    private static boolean isAlike(AnswerKind one, AnswerKind other) {
        return one == other || one.denies() && other.denies();
    }

    private static List<Answer> answers(ArticleReader read, ArticlePair pair) {
        InMemoryEntityIndex index = new InMemoryEntityIndex();
        EntityResolver resolver = new EntityResolver(index, new ResolveSettings(StateNaming.ARTICLE));
        ReadArticle first = resolved(read, resolver, index, pair.first());
        return AnswersBetween.of(first, resolved(read, resolver, index, pair.second()));
    }

    private static ReadArticle resolved(
            ArticleReader read, EntityResolver resolver, InMemoryEntityIndex index, Submission submission) {
        ArticleReading reading = read.read(submission);
        ReadArticle article = new ReadArticle(
                reading.article(),
                reading.document(),
                reading.reading(),
                resolver.resolve(reading.article().id().value(), reading.reading()));
        article.judgements().forEach(judgement -> index.add(judgement.entity()));
        return article;
    }

    private void print(ArticlePair pair, List<Answer> answers) {
        String told = answers.stream()
                .map(answer -> answer.kind() + " " + answer.score() + " (" + answer.reason() + ")")
                .collect(Collectors.joining("; "));
        out.println(Stream.of(
                        pair.answer().map(AnswerKind::toString).orElse("none"),
                        told.isEmpty() ? "none" : told,
                        pair.why(),
                        pair.first().text(),
                        pair.second().text())
                .collect(Collectors.joining("\t")));
    }

    private void print(String pairs, Count count) {
        out.printf("%-5s %s%n", pairs, count);
    }
}
