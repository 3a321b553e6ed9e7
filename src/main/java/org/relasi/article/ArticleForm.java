package org.relasi.article;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which an article lies in a file. */
public enum ArticleForm {
    /** A text, which may begin with a headline and a line {@code publisher: … date: …}, or {@code source: …}, which is the same. */
    TEXT {
        @Override
        public Submission read(String content, HtmlPages pages) {
            return text(content, pages.clock());
        }
    },
    /** One JSON object. */
    JSON {
        @Override
        public Submission read(String content, HtmlPages pages) {
            return ArticleJson.lenient(content, pages.clock());
        }
    },
    /** A web page. */
    HTML {
        @Override
        public Submission read(String content, HtmlPages pages) {
            return pages.read(content);
        }
    };

    private static final Pattern HEADER = Pattern.compile("\\s*+([^\\r\\n]{1,500})\\r?\\n"
            + "((?i:(?:(?:source|publisher|date): [^\\r\\n]{0,400}\\r?\\n){1,3}))\\s*?\\r?\\n");
    private static final Pattern NOTE = Pattern.compile(
            "(?i)(source|publisher|date): ([^\\r\\n]{0,400}?)(?= (?:source|publisher|date): |[\\r\\n])");

    /**
     * The article that a content of this form holds.
     *
     * @throws UnreadableArticle where there is none
     */
    public abstract Submission read(String content, HtmlPages pages);

    /** The form that a file's name tells, plain text where it tells none. */
    static ArticleForm of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return HTML;
        }
        return name.endsWith(".json") ? JSON : TEXT;
    }

    /**
     * The text that bytes of this form are.
     *
     * @param declared the charset said beside them, as in a Content-Type
     * @param otherwise the charset where nothing tells it
     * @throws InvalidEncoding with the offset of the first byte that does not fit
     */
    public String decode(byte[] bytes, @Nullable Charset declared, Charset otherwise) {
        return this == HTML
                ? TextDecoding.page(bytes, declared, otherwise)
                : TextDecoding.decode(bytes, declared == null ? otherwise : declared);
    }

    private static Submission text(String content, Clock clock) {
        Matcher header = HEADER.matcher(content);
        if (!header.lookingAt()) {
            return Submission.ofText(content);
        }
        Map<String, String> notes = new HashMap<>();
        NOTE.matcher(header.group(2))
                .results()
                .filter(note -> !note.group(2).isBlank())
                .forEach(note -> notes.putIfAbsent(note.group(1).toLowerCase(Locale.ROOT), note.group(2)));
        String body = content.substring(header.end());
        return new Submission(header.group(1), body, null, publisher(notes), day(notes.get("date"), body, clock), null);
    }

    private static @Nullable String publisher(Map<String, String> notes) {
        String publisher = notes.get("publisher");
        String source = notes.get("source");
        if (publisher != null && source != null && !ArticleJson.isSame(publisher, source)) {
            throw new UnreadableArticle("publisher and source are two words for one name, and here they are '"
                    + publisher.strip() + "' and '" + source.strip() + "'");
        }
        return publisher == null ? source : publisher;
    }

    /** The day is a note in the file's header here, not a value that somebody means to set: none where it cannot be read. */
    private static @Nullable LocalDate day(@Nullable String written, String body, Clock clock) {
        return written == null
                ? null
                : new WrittenDay(clock, FunctionWords.areIndonesian(body))
                        .in(written)
                        .orElse(null);
    }
}
