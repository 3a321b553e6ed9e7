package org.relasi.article;

import java.time.Clock;
import java.util.Locale;
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

    private static final Pattern HEADER = Pattern.compile("\\s*(?<title>[^\\r\\n]{1,500})\\r?\\n"
            + "(?i:source|publisher): (?<publisher>[^\\r\\n]{0,200}?)"
            + "(?: (?i:source|publisher): (?<again>[^\\r\\n]{0,200}?))?"
            + "(?: date: (?<day>\\S{1,30})[^\\r\\n]{0,200})?\\r?\\n\\r?\\n");

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

    private static Submission text(String content, Clock clock) {
        Matcher header = HEADER.matcher(content);
        if (!header.lookingAt()) {
            return Submission.ofText(content);
        }
        return new Submission(
                header.group("title"),
                content.substring(header.end()),
                null,
                publisher(header.group("publisher"), header.group("again")),
                day(header.group("day"), clock),
                null);
    }

    private static String publisher(String name, @Nullable String again) {
        if (again != null && !again.strip().equals(name.strip())) {
            throw new UnreadableArticle("publisher and source are two words for one name, and here they are '"
                    + name.strip() + "' and '" + again.strip() + "'");
        }
        return name;
    }

    private static java.time.@Nullable LocalDate day(@Nullable String written, Clock clock) {
        try {
            return written == null ? null : PublicationDay.of(written, clock);
        } catch (IllegalArgumentException e) {
            // the day is a note in the file's header here, not a value that somebody means to set
            return null;
        }
    }
}
