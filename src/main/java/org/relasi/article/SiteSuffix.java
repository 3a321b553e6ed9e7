package org.relasi.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the name of the site off a headline: <i>Headline - Site</i>, <i>Headline | Site | Section</i>, <i>Site: Headline</i>. A
 * headline with a dash or colon of its own stays whole.
 *
 * @param shown what the page shows, plain; what it shows is the headline, what it does not is the site's
 * @param names of the site, plain
 */
record SiteSuffix(Set<String> shown, Set<String> names) {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+(?:-|–|—|\\||•|·|«|»|::|:|/)\\s+|\\s*[|«»]\\s*|:\\s+");
    private static final int HEADLINE_WORDS = 3;
    private static final int NAME_WORDS = 4;
    private static final int MOST_PARTS = 8;

    private record Parts(String text, List<Integer> starts, List<Integer> ends) {

        String from(int first, int last) {
            return text.substring(starts.get(first), ends.get(last));
        }

        int count() {
            return starts.size();
        }
    }

    /** The headline; {@code element} for that of the page's {@code title}, which nearly always names the site. */
    String without(String said, boolean element) {
        String text = said.replaceAll("\\s+", " ").strip();
        if (shown.contains(PageHeadline.plain(text))) {
            return text;
        }
        Parts parts = parts(text);
        if (parts.count() < 2 || parts.count() > MOST_PARTS) {
            return text;
        }
        String found = shownPart(parts);
        return found != null ? found : named(parts, element);
    }

    private static Parts parts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> ends = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(text);
        while (separator.find()) {
            if (separator.start() > 0 && separator.end() < text.length()) {
                ends.add(separator.start());
                starts.add(separator.end());
            }
        }
        ends.add(text.length());
        return new Parts(text, starts, ends);
    }

    /** The longest stretch from the start or to the end that the page shows as a line of its own. */
    private @Nullable String shownPart(Parts parts) {
        for (int length = parts.count() - 1; length > 0; length--) {
            for (int first : new int[] {0, parts.count() - length}) {
                String part = parts.from(first, first + length - 1);
                String plain = PageHeadline.plain(part);
                if (words(part) >= HEADLINE_WORDS && shown.contains(plain) && !names.contains(plain)) {
                    return part;
                }
            }
        }
        return null;
    }

    private String named(Parts parts, boolean element) {
        int first = 0;
        int last = parts.count() - 1;
        boolean cut = false;
        while (last > first && isSite(parts.from(last, last))) {
            last--;
            cut = true;
        }
        while (first < last && isSite(parts.from(first, first))) {
            first++;
            cut = true;
        }
        while (last > first
                && words(parts.from(first, last - 1)) >= HEADLINE_WORDS
                && looksLikeSite(parts, last, element && !cut, cut)) {
            last--;
        }
        return parts.from(first, last);
    }

    private boolean isSite(String part) {
        return names.contains(PageHeadline.plain(part));
    }

    /** Behind a bar, a section or a site; behind a dash, a site where every word of it begins with a capital. */
    private boolean looksLikeSite(Parts parts, int last, boolean dash, boolean cut) {
        String part = parts.from(last, last);
        String separator = parts.text()
                .substring(parts.ends().get(last - 1), parts.starts().get(last))
                .strip();
        if (words(part) > NAME_WORDS || separator.equals(":")) {
            return false;
        }
        boolean bar = "|«»::•·".contains(separator);
        return bar
                ? words(part) <= 2 || !cut
                : dash && Arrays.stream(part.split(" ")).allMatch(SiteSuffix::isName);
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0)) || !Character.isLetter(word.charAt(0)) || word.contains(".");
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
