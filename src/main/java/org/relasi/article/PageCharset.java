package org.relasi.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the charset that a page names in its own first bytes: a {@code meta} element or an XML declaration. */
final class PageCharset {

    /** Browsers look at 1024 bytes; some pages have more in front of it. */
    private static final int LOOKED_AT = 8192;

    private static final Pattern XML =
            Pattern.compile("^\\s{0,20}<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
    private static final Pattern IN_CONTENT = Pattern.compile("(?i)charset\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{1,40})");

    private PageCharset() {}

    /** The charset; empty where the page names none, or one that there is not. */
    static Optional<Charset> of(byte[] page) {
        // each byte is a char here: markup is ASCII in every charset that can be named this way
        String head = new String(Arrays.copyOf(page, Math.min(page.length, LOOKED_AT)), StandardCharsets.ISO_8859_1);
        Document parsed = Jsoup.parse(head);
        Stream<String> named = Stream.of(
                        meta(parsed, "meta[charset]", "charset"),
                        meta(parsed, "meta[http-equiv=content-type]", "content").flatMap(PageCharset::inContent),
                        Optional.of(XML.matcher(head)).filter(Matcher::find).map(found -> found.group(1)))
                .flatMap(Optional::stream);
        // a page whose markup could be read so far is not in UTF-16, whatever it says
        return named.map(PageCharset::named)
                .flatMap(Optional::stream)
                .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset)
                .findFirst();
    }

    /** The charset that the web means by a name; empty where there is none. */
    static Optional<Charset> named(String name) {
        try {
            return Optional.of(asOnTheWeb(Charset.forName(name.strip().toLowerCase(Locale.ROOT))));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Latin-1 and ASCII are windows-1252 to every browser, and UTF-16 without more is the little-endian one. */
    static Charset asOnTheWeb(Charset charset) {
        if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
            return Charset.forName("windows-1252");
        }
        return charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16LE : charset;
    }

    private static Optional<String> meta(Document page, String query, String attribute) {
        return Optional.ofNullable(page.selectFirst(query)).map((Element meta) -> meta.attr(attribute));
    }

    private static Optional<String> inContent(String content) {
        return Optional.of(IN_CONTENT.matcher(content)).filter(Matcher::find).map(found -> found.group(1));
    }
}
