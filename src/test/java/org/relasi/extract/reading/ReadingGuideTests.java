package org.relasi.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relasi.annotate.Annotators;
import org.relasi.annotate.ReaderSettings;
import org.relasi.article.Language;
import org.relasi.extract.Reading;
import org.relasi.extract.Statement;
import org.relasi.syntax.Document;
import org.relasi.syntax.Token;

/** The trees and statements that {@code docs/reading.md} shows are those that the product reads. */
class ReadingGuideTests {

    private static final Path GUIDE = Path.of("docs", "reading.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("^> ([^\\n]+)\\n\\n```text\\n(.*?)```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final int EXAMPLES_A_LANGUAGE = 5;
    private static final Annotators ANNOTATORS = new Annotators(ReaderSettings.defaults());
    private static final RuleExtractor EXTRACTOR = new RuleExtractor();

    static Stream<Arguments> examples() throws IOException {
        List<Arguments> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(Files.readString(GUIDE));
        while (matcher.find()) {
            Language language = Language.of(examples.size() < EXAMPLES_A_LANGUAGE ? "id" : "en")
                    .orElseThrow();
            examples.add(Arguments.of(language, matcher.group(1), matcher.group(2)));
        }
        assertThat(examples).hasSize(2 * EXAMPLES_A_LANGUAGE);
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsWhatIsRead(Language language, String sentence, String shown) {
        assertThat(shown).isEqualTo(render(language, sentence));
    }

    static String render(Language language, String text) {
        Document document = ANNOTATORS.of(language).annotate(text);
        Reading reading = EXTRACTOR.read(document);
        StringBuilder shown = new StringBuilder();
        document.sentences().forEach(sentence -> sentence.tokens().forEach(token -> shown.append(line(token))));
        shown.append('\n');
        reading.statements().forEach(statement -> shown.append(line(reading, statement)));
        return shown.toString();
    }

    private static String line(Token token) {
        return String.format(
                Locale.ROOT,
                "%2d %-13s %-5s %2d %s%n",
                token.id(),
                token.form(),
                token.upos(),
                token.head(),
                token.deprel());
    }

    private static String line(Reading reading, Statement statement) {
        Map<String, String> said = new TreeMap<>(statement.properties());
        Integer speaker = statement.attributedTo();
        if (speaker != null) {
            said.put("said by", reading.participant(speaker).name());
        }
        if (!statement.content().isEmpty()) {
            said.put("about", "statement " + (statement.content().get(0) + 1));
        }
        if (!statement.answers().isEmpty()) {
            said.put("answers", "statement " + (statement.answers().get(0) + 1));
        }
        return String.format(
                Locale.ROOT,
                "%d. %s %s %s: %s, rule %s%s%n",
                statement.id() + 1,
                reading.participant(statement.subject()).name(),
                statement.type(),
                reading.participant(statement.object()).name(),
                statement.polarity().value(),
                statement.rule(),
                said.isEmpty() ? "" : " " + said);
    }
}
