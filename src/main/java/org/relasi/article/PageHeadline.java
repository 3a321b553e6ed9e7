package org.relasi.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page, without the name of its site, and where it stands.
 *
 * @param title the headline
 * @param line where the page shows it
 * @param spellings all ways in which the page says it, {@link #plain}
 */
record PageHeadline(@Nullable String title, @Nullable PageLine line, Set<String> spellings) {

    PageHeadline {
        spellings = Set.copyOf(spellings);
    }

    /**
     * @param facts headlines as the page's metadata have them, and names of its site
     */
    static PageHeadline in(List<PageLine> lines, PageFacts facts) {
        Set<String> names = new HashSet<>();
        facts.siteNames().forEach(name -> names.add(plain(name)));
        Map<String, PageLine> shown = shown(lines, names);
        SiteSuffix suffix = new SiteSuffix(shown.keySet(), names);
        List<String> said = new ArrayList<>(facts.headlines());
        List<String> cleaned = new ArrayList<>();
        said.forEach(one -> cleaned.add(suffix.without(one, false)));
        said.add(facts.title());
        cleaned.add(suffix.without(facts.title(), true));
        PageLine main = mainHeading(lines, names, cleaned);
        String title = title(main, cleaned);
        Set<String> spellings = new HashSet<>();
        said.forEach(one -> spellings.add(plain(one)));
        cleaned.forEach(one -> spellings.add(plain(one)));
        PageLine line = title == null ? main : main != null ? main : shown.get(plain(title));
        if (main != null) {
            spellings.add(plain(main.text()));
        }
        spellings.remove("");
        return new PageHeadline(title, line, spellings);
    }

    /** The elements that hold the headline. */
    Set<Element> around() {
        Set<Element> around = new HashSet<>();
        for (Element at = line == null ? null : line.owner(); at != null; at = at.parent()) {
            around.add(at);
        }
        return around;
    }

    /** Letters and digits in lower case, a space between words: what two spellings of one headline have in common. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The lines that may be the headline: each text's first, rather a heading than a link to the page itself. */
    private static Map<String, PageLine> shown(List<PageLine> lines, Set<String> names) {
        Map<String, PageLine> shown = new HashMap<>();
        for (PageLine line : lines) {
            String plain = line.text().length() <= 300 ? plain(line.text()) : "";
            if (!plain.isEmpty() && !names.contains(plain)) {
                shown.merge(plain, line, (one, two) -> two.isHeading() && !one.isHeading() ? two : one);
            }
        }
        return shown;
    }

    /** The first {@code h1} that is not the site's name and that the metadata know, else the first of them. */
    private static @Nullable PageLine mainHeading(List<PageLine> lines, Set<String> names, List<String> said) {
        Set<String> known = new HashSet<>();
        said.forEach(one -> known.add(plain(one)));
        List<PageLine> headings = lines.stream()
                .filter(line -> line.owner().closest("h1") != null && !isLogo(line, names))
                .toList();
        Optional<PageLine> confirmed = headings.stream()
                .filter(line -> known.contains(plain(line.text())))
                .findFirst();
        return confirmed.or(() -> headings.stream().findFirst()).orElse(null);
    }

    private static @Nullable String title(@Nullable PageLine main, List<String> said) {
        List<String> given = said.stream().filter(one -> !one.isBlank()).toList();
        if (main != null && (given.isEmpty() || given.stream().anyMatch(one -> same(one, whole(main))))) {
            return whole(main);
        }
        // the title element alone may say no more than the site's name
        boolean only = main != null && said.size() == 1;
        return only
                ? whole(Objects.requireNonNull(main))
                : given.stream().findFirst().orElse(main == null ? null : whole(main));
    }

    private static boolean same(String one, String two) {
        return plain(one).equals(plain(two));
    }

    /** The text of the whole heading, which may have breaks. */
    private static String whole(PageLine line) {
        Element heading = line.owner().closest("h1");
        return heading == null ? line.text() : heading.text();
    }

    private static boolean isLogo(PageLine line, Set<String> names) {
        Element heading = Objects.requireNonNull(line.owner().closest("h1"));
        Element parent = heading.parent();
        String marks = (heading.className() + " " + heading.id() + " "
                        + (parent == null ? "" : parent.className() + " " + parent.id()))
                .toLowerCase(Locale.ROOT);
        Element link = heading.selectFirst("a[href]");
        boolean home = link != null && link.attr("href").matches("/|\\./|index\\.\\w+|https?://[^/]+/?");
        return home
                || names.contains(plain(line.text()))
                || marks.matches(".*\\b(logo|brand|site-?(title|name)|sitename|blog-?title|masthead)\\b.*");
    }
}
