package org.relasi.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relasi.annotate.Annotators;
import org.relasi.annotate.ReaderSettings;
import org.relasi.article.Language;
import org.relasi.extract.Extractor;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationType;
import org.relasi.extract.lexicon.RelationLexicon;

/** Sentences from end to end: {@code id-examples.tsv} and {@code en-examples.tsv}; an empty column is no statement. */
class ExampleSentencesTests {

    private static final Annotators ANNOTATORS = new Annotators(ReaderSettings.defaults());
    private static final RuleExtractor EXTRACTOR = new RuleExtractor();

    private record Example(Language language, String sentence, List<String> statements) {}

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (Language language : Language.values()) {
            lines(language.code() + "-examples.tsv").forEach(line -> {
                String[] columns = line.split("\t", -1);
                List<String> statements = columns[1].isEmpty() ? List.of() : List.of(columns[1].split(";", -1));
                examples.add(new Example(language, columns[0], statements));
            });
        }
        return examples;
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Extractor.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    static Stream<Arguments> sentences() {
        return examples().stream().map(example -> Arguments.of(example.language(), example.sentence(), example));
    }

    private static Reading read(Language language, String text) {
        return EXTRACTOR.read(ANNOTATORS.of(language).annotate(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void readsExampleSentence(Language language, String sentence, Example example) {
        assertThat(ReadStatement.of(read(language, sentence)))
                .containsExactlyInAnyOrderElementsOf(example.statements());
    }

    @Test
    void hasEnglishExampleOfEveryRootOfCameoThatTheOntologyReaches() {
        RelationLexicon lexicon = RelationLexicon.load();
        Set<String> reached = Stream.of(RelationType.values())
                .flatMap(type -> root(lexicon, type))
                .collect(Collectors.toSet());
        Set<String> shown = examples().stream()
                .filter(example -> example.language() == Language.ENGLISH)
                .flatMap(example -> example.statements().stream())
                .map(statement -> RelationType.valueOf(statement.split("\\|", -1)[1]))
                .flatMap(type -> root(lexicon, type))
                .collect(Collectors.toSet());
        assertThat(shown).isEqualTo(reached);
    }

    private static Stream<String> root(RelationLexicon lexicon, RelationType type) {
        return Stream.ofNullable(lexicon.relation(type).cameo()).map(code -> code.substring(0, 2));
    }

    @Test
    void readsTheSameFromManyThreadsAsFromOne() throws Exception {
        List<Example> examples = examples();
        Callable<List<Reading>> reading = () -> examples.stream()
                .map(example -> read(example.language(), example.sentence()))
                .toList();
        List<Reading> expected = reading.call();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<Reading>> read : threads.invokeAll(List.of(reading, reading, reading, reading))) {
                assertThat(read.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
