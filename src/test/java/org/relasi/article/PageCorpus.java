package org.relasi.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages of our own making, after layouts of news sites, agencies, weblogs, ministries and forums. Rules were made with the first
 * {@value #SEEN} in view; the others were written before the rules and looked at once.
 */
record PageCorpus(int number, String html, Expected expected) {

    static final int SEEN = 40;
    private static final int ALL = 60;
    private static final JsonMapper JSON = new JsonMapper();

    /** What a page says, paragraphs with subheadings, list items and cells among them, in order. */
    record Expected(String title, LocalDate date, String publisher, List<String> paragraphs) {}

    static List<PageCorpus> all() {
        return IntStream.rangeClosed(1, ALL).mapToObj(PageCorpus::of).toList();
    }

    private static PageCorpus of(int number) {
        String name = "pages/%02d".formatted(number);
        return new PageCorpus(number, read(name + ".html"), JSON.readValue(read(name + ".json"), Expected.class));
    }

    private static String read(String name) {
        try (InputStream in = PageCorpus.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "page %02d".formatted(number);
    }
}
