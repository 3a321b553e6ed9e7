package org.relasi.article;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A feed, RSS or Atom: each entry is an article, as far as the feed tells it. Entities of one's own (DTD) are refused. */
public record FeedEntries(String where) implements ArticleContents {

    private static final int LONGEST_FEED = 20 << 20;
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public void forEach(InputStream in, Consumer<RawArticle> reader) throws IOException {
        int number = 1;
        for (SyndEntry entry : entries(in.readNBytes(LONGEST_FEED + 1))) {
            reader.accept(article(entry, where + "#" + number));
            number++;
        }
    }

    /**
     * Where the entries of a feed lead, each once.
     *
     * @throws IOException where it is none
     */
    public static List<String> links(byte[] feed) throws IOException {
        return entries(feed).stream()
                .map(SyndEntry::getLink)
                .filter(link -> link != null && !link.isBlank())
                .map(String::strip)
                .distinct()
                .toList();
    }

    private static List<SyndEntry> entries(byte[] bytes) throws IOException {
        if (bytes.length > LONGEST_FEED) {
            throw new IOException("a feed longer than " + LONGEST_FEED + " bytes");
        }
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(false);
        try (XmlReader xml = new XmlReader(new ByteArrayInputStream(bytes))) {
            SyndFeed feed = input.build(xml);
            return feed.getEntries();
        } catch (FeedException | RuntimeException e) {
            throw new IOException("no feed that can be read: RSS or Atom, well-formed and without a DOCTYPE", e);
        }
    }

    private static RawArticle article(SyndEntry entry, String at) {
        String text = text(entry);
        if (text.isBlank()) {
            return RawArticle.unreadable(at, "the feed gives no text of it");
        }
        Map<String, String> json = new LinkedHashMap<>();
        put(
                json,
                "title",
                entry.getTitle() == null ? null : Jsoup.parse(entry.getTitle()).text());
        json.put("text", text);
        put(json, "url", entry.getLink());
        Date day = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        put(
                json,
                "publishedAt",
                day == null
                        ? null
                        : LocalDate.ofInstant(day.toInstant(), ZoneOffset.UTC).toString());
        byte[] bytes = JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
        return new RawArticle(at, at, bytes, ArticleForm.JSON, LONGEST);
    }

    /** The longest of what the feed tells of it, as plain text with its paragraphs. */
    private static String text(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(value -> value != null)
                .map(FeedEntries::plain)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String plain(String html) {
        Document page = Jsoup.parse(html);
        page.select("br, p, div, li, h1, h2, h3, h4, blockquote").append("\n\n");
        return page.wholeText()
                .replaceAll("[ \\t]+", " ")
                .replaceAll("\\n\\s*\\n\\s*", "\n\n")
                .strip();
    }

    private static void put(Map<String, String> json, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            json.put(field, value.strip());
        }
    }
}
