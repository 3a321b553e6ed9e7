package org.relasi.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.relasi.syntax.Document;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;

/**
 * The words of an annotation in the sentence that they stand in.
 *
 * @param tokens in order, one at least
 */
record QuotedWords(Sentence sentence, List<Token> tokens) {

    QuotedWords {
        tokens = List.copyOf(tokens);
    }

    /** The trigger where its quote stands; absent where the text has no such words, or not in one sentence. */
    static Optional<QuotedWords> find(Document document, String quote, String trigger) {
        return place(document.text(), quote, 0, document.text().length())
                .flatMap(around -> place(document.text(), trigger, around.start(), around.end()))
                .flatMap(span -> in(document, span));
    }

    /** Where words stand, however much white space is between them. */
    private static Optional<Span> place(String text, String words, int from, int to) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        String spaced =
                Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile("(?<!\\w)" + spaced + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text)
                .region(from, to)
                .useTransparentBounds(true);
        return matcher.find() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }

    private static Optional<QuotedWords> in(Document document, Span span) {
        return document.sentences().stream()
                .filter(sentence -> sentence.span().contains(span))
                .map(sentence -> new QuotedWords(sentence, inside(sentence, span)))
                .filter(found -> !found.tokens().isEmpty())
                .findFirst();
    }

    /** The tokens that a span touches. */
    static List<Token> inside(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .toList();
    }

    /** The one of some words that the others hang on: the first whose head is none of them. */
    static Token head(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> tokens.stream().noneMatch(other -> other.id() == token.head()))
                .findFirst()
                .orElse(tokens.get(0));
    }
}
