package org.relasi.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is the same in all printings of one story: the letters and digits of its body, without the dateline in front, the
 * sign-offs and credits at the end, and links and captions in between. Neither white space, punctuation, quotes, dashes,
 * invisible characters nor case count; every other word and every number does.
 */
public final class StoryText {

    /** A body with fewer letters may be of many stories (a table, a notice), which only the headline tells apart. */
    private static final int TELLING = 120;

    /** So little is of one story only where all of it is the same, the place in front included. */
    private static final int FEW = 30;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

    private StoryText() {}

    /** Equal for printings of one story; never empty. */
    public static String of(Article article) {
        String text = article.text();
        int body = endOfHeadline(article);
        String story = letters(body(text.substring(body)));
        if (NO_LETTER.matcher(story).replaceAll("").length() >= TELLING) {
            return story;
        }
        String whole = story.length() < FEW ? letters(text) : letters(text.substring(0, body)) + " " + story;
        return whole.isBlank() ? text : whole;
    }

    /** The words of the body in their order, without what only some printings have; numbers too. */
    static List<String> words(Article article) {
        String story =
                Normalizer.normalize(body(article.text().substring(endOfHeadline(article))), Normalizer.Form.NFKC);
        return Stream.of(NO_WORD.split(story, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int endOfHeadline(Article article) {
        String text = article.text();
        String title = article.title();
        int from = text.length() - text.stripLeading().length();
        if (title != null && text.startsWith(title, from)) {
            return from + title.length();
        }
        return TextBlocks.of(text).stream()
                .filter(block -> block.kind() == TextBlock.Kind.TITLE)
                .mapToInt(TextBlock::end)
                .findFirst()
                .orElse(0);
    }

    private static String body(String text) {
        List<String> lines = new ArrayList<>();
        for (Line line : Lines.paragraphs(text)) {
            String story = lines.isEmpty() ? SignOff.withoutDateline(line) : line.text();
            if (!SignOff.isCredit(line) && !story.isEmpty()) {
                lines.add(story);
            }
        }
        while (!lines.isEmpty()) {
            String last = lines.remove(lines.size() - 1);
            String cut = SignOff.cut(last);
            if (!cut.isEmpty()) {
                lines.add(cut);
                break;
            }
        }
        return String.join(" ", lines);
    }

    private static String letters(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(plain).replaceAll("");
    }
}
