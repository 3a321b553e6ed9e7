package org.relasi.article;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells a line that belongs to the page (an advertisement, a caption, a byline, a link) from one of the story, by its shape. */
final class Boilerplate {

    private static final BoilerplatePhrases PHRASES = BoilerplatePhrases.load();
    private static final Pattern MARKUP = Pattern.compile("^[\\p{Punct}\\p{S}\\s“”«»–—•]{1,20}");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "[\\\\*_\\s#]*\\[?\\\\?\\[(img|video|embed|foto|gambar|photo|image|caption|gallery|ads?)["
                    + " .:_-]?\\d*\\\\?][\\\\*_\\s\\]]*",
            Pattern.CASE_INSENSITIVE);
    /** Starts at a word's start only, so that a long run without spaces is tried once. */
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\S)\\S{1,200}(://|@)\\S+|www\\.\\S+");

    private static final Pattern BYLINE =
            Pattern.compile("(?i:by) \\p{Lu}[\\p{L}.'-]*( (and |& )?\\p{Lu}[\\p{L}.'-]*){1,6},?");
    private static final Pattern SIGNED = Pattern.compile("[(\\[][\\p{L}\\d./,;&: -]{2,24}[)\\]]\\.?");
    private static final Pattern TAG = Pattern.compile("</?[\\p{L}!][^>]{0,300}>?.{0,40}");
    private static final Set<String> CALENDAR = calendar();
    private static final int SHORT = 40;
    private static final int TITLE_WORDS = 8;
    private static final int WORDS_BEFORE_COPYRIGHT = 8;

    private static final List<Predicate<String>> SHAPES = List.of(
            text -> text.chars().noneMatch(Character::isLetter),
            text -> PLACEHOLDER.matcher(text).matches(),
            text -> TAG.matcher(text).matches(),
            Boilerplate::isCopyright,
            text -> SIGNED.matcher(text).matches(),
            text -> BYLINE.matcher(text).matches(),
            Boilerplate::isAddress,
            Boilerplate::isLinkList,
            Boilerplate::isHashtags,
            Boilerplate::isDate,
            Boilerplate::isGrid);

    private Boilerplate() {}

    static boolean is(Line line) {
        String text = line.text();
        if (line.words() > SHORT) {
            // so long a line holds sentences, whatever stands in front of it
            return PHRASES.begin(bare(text)) && !line.ended();
        }
        return PHRASES.mark(bare(text)) || isStrayWord(line) || SHAPES.stream().anyMatch(shape -> shape.test(text));
    }

    /** Whether it is a piece of the page by its words alone, however it looks. */
    static boolean isPhrase(Line line) {
        String text = bare(line.text());
        if (line.words() > SHORT) {
            return PHRASES.begin(text) && !line.ended();
        }
        return PHRASES.mark(text) || isCopyright(line.text());
    }

    /** With a sentence in front of it, the mark belongs to credits that stand in one line with the story. */
    private static boolean isCopyright(String text) {
        int mark = text.indexOf('©');
        return mark >= 0
                && text.substring(0, mark).chars().filter(c -> c == ' ').count() <= WORDS_BEFORE_COPYRIGHT;
    }

    /** Whether it is the title of a box with other stories, comments or the like. */
    static boolean isBoxTitle(Line line) {
        return line.words() <= TITLE_WORDS && PHRASES.title(bare(line.text()));
    }

    /** Whether it begins as a link to another story or another piece of the page does. */
    static boolean begins(String text) {
        return PHRASES.begin(bare(text));
    }

    private static String bare(String text) {
        return MARKUP.matcher(text)
                .replaceFirst("")
                .replaceAll("(?<![\\])*_\\s])[\\])*_\\s]++$", "")
                .replaceAll("\\s+", " ")
                .replace(" :", ":")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isStrayWord(Line line) {
        return line.words() == 1 && !line.ended();
    }

    private static boolean isAddress(String text) {
        String rest = ADDRESS.matcher(text).replaceAll("");
        return rest.length() < text.length() && rest.split("\\s+").length <= 4;
    }

    private static boolean isLinkList(String text) {
        return text.split("\\s[|»›•·>]\\s", -1).length > 3 || (text.endsWith("|") && text.contains(" | "));
    }

    private static boolean isHashtags(String text) {
        String[] words = text.split("\\s+");
        return Arrays.stream(words).filter(word -> word.startsWith("#")).count() * 2 > words.length && words.length > 1;
    }

    private static boolean isDate(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return text.chars().anyMatch(Character::isDigit)
                && Arrays.stream(words).allMatch(word -> word.isEmpty() || CALENDAR.contains(word));
    }

    /** A row of dashes and colons as a converted page has for a box. */
    private static boolean isGrid(String text) {
        return text.startsWith(":::") || text.startsWith("+--") || text.startsWith("|--");
    }

    private static Set<String> calendar() {
        Set<String> words =
                new HashSet<>(Set.of("wib", "wita", "wit", "am", "pm", "gmt", "utc", "est", "et", "pukul", "at"));
        for (Language language : Language.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day.getDisplayName(style, language.locale()))
                        .forEach(words::add);
                Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(style, language.locale()))
                        .forEach(words::add);
            }
        }
        Set<String> lower = new HashSet<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return Set.copyOf(lower);
    }
}
