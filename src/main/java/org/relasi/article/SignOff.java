package org.relasi.article;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a publisher puts around a story that an agency sent: its dateline, its sign-off, its credits, links and captions. */
final class SignOff {

    /** Initials, desks and agencies behind the last sentence: <i>(ant/bud)</i>, <i>[ian]</i>, <i>(Far/P-1)</i>, <i>(REUTERS)</i>, <i>***</i>. */
    private static final Pattern SIGNED =
            Pattern.compile("(?<=[.!?\"”’»*)\\]])\\s{0,3}[*_]{0,2}[(\\[](?=[^)\\]]{0,24}\\p{L})[\\p{L}\\d./,;&:*"
                    + " -]{1,28}[)\\]][*_]{0,2}\\.?$");

    /** The same where the last sentence has no full stop: <i>kata dia (wis/ani)</i>. */
    private static final Pattern PAIR = Pattern.compile("\\s[(\\[]\\p{L}{2,10}[-/]\\p{L}{1,10}[)\\]]$");

    private static final Pattern SIGNED_LINE =
            Pattern.compile("[*_]{0,2}[(\\[](?=[^)\\]]{0,24}\\p{L})[\\p{L}\\d./,;&:* -]{1,28}[)\\]][*_]{0,2}\\.?");
    private static final Pattern AGENCY = Pattern.compile(
            "(?<=[.!?\"”’»])\\s{0,3}[-–—]{0,2}\\s{0,2}(?i:reuters?|antara|afp|ap|xinhua|bernama|upi)\\b\\W{0,6}\\w?$");
    private static final Pattern CREDITS = Pattern.compile(
            "(?<=[.!?\"”’»*)\\],])\\s{0,3}[(\\[]?(?:(?:Pewarta|Editor|Penulis|Reporter|Redaktur|Kontributor|Penerjemah|Uploader|Penyunting|Sumber)\\s{0,2}:|(?:Additional"
                    + " )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by |(?i:copyright) ?(?:©|\\(c\\))|© ?\\p{L}|Baca"
                    + " juga\\s{0,2}:|Baca Juga\\s{0,2}:|Read also\\s{0,2}:)");
    private static final Pattern EMBED = Pattern.compile(
            "\\\\?\\[(?i:gambas|img|video|embed|foto|gambar|photo|image|caption|gallery|youtube|instagram|twitter)\\b[^\\]]{0,80}]");
    private static final Pattern CREDIT_LINE = Pattern.compile(
            "[*_(\\[]{0,3}(?i:pewarta|editor|penulis|reporter|redaktur|kontributor|penerjemah|uploader|penyunting|sumber|source|laporan|oleh|by|additional"
                    + " reporting by|reporting by|writing by|editing by|foto|photo|photos|dok)\\s{0,2}:.{0,160}");
    private static final String PLACE = "\\p{Lu}[\\p{L}.'’ -]{1,40}(?:, ?\\p{Lu}[\\p{L}.'’ ]{1,20}){0,2}";

    /** What {@code Dateline} leaves, as it looks for a sentence behind: <i>Oslo (CNN) The</i>, <i>MEDAN,KOMPAS.com - Tarif</i>, <i>TOKYO, Oct 19 - Net</i>. */
    private static final List<Pattern> DATELINES = List.of(
            Pattern.compile("(?:" + PLACE
                    + ",? )?\\((?:CNN|AP|AFP|UPI|Reuters|REUTERS|ANTARA|Antara|Xinhua|Bloomberg)(?: Business|"
                    + " News)?\\)\\s{1,3}(?=[\\p{Lu}\"“])"),
            Pattern.compile("(?:" + PLACE + ",? ?)?\\([^()]{2,60}\\)\\s{0,2}[-–—]{1,3}\\s{1,3}(?=\\S)"),
            Pattern.compile("(?:" + PLACE + ", ?)?\\p{L}[\\p{L}\\d]{2,20}\\.(?i:co\\.id|com|co|id|net)(?:, " + PLACE
                    + ")?\\s{0,2}[-–—]{1,3}\\s{1,3}(?=\\S)"),
            Pattern.compile(
                    "\\p{Lu}{2}" + PLACE + ", \\p{Lu}[\\p{L}]{2,9}\\.? \\d{1,2}\\s{0,2}[-–—]{1,3}\\s{1,3}(?=\\S)"));

    private static final List<Predicate<String>> CREDIT_SHAPES = List.of(
            text -> CREDIT_LINE.matcher(text).matches(),
            text -> SIGNED_LINE.matcher(text).matches(),
            text -> EMBED.matcher(text)
                    .replaceAll("")
                    .strip()
                    .replaceAll("[\\\\*_\\s]+", "")
                    .isEmpty(),
            text -> text.contains("©") && text.length() <= 200);

    private SignOff() {}

    /** Whether a line is a link, a caption or a credit, and nothing of the story. Lines of numbers are of the story. */
    static boolean isCredit(Line line) {
        String text = line.text();
        return CREDIT_SHAPES.stream().anyMatch(shape -> shape.test(text)) || Boilerplate.isPhrase(line);
    }

    /** The first line of a story without the place, day and agency in front of it. */
    static String withoutDateline(Line line) {
        String text = line.text();
        int end = Dateline.length(text, true);
        for (Pattern pattern : DATELINES) {
            Matcher matcher = pattern.matcher(text);
            if (end == 0 && matcher.lookingAt() && matcher.end() <= Dateline.LONGEST) {
                end = matcher.end();
            }
        }
        return text.substring(end);
    }

    /** The last line of a story without what is behind its last sentence. */
    static String cut(String line) {
        String text = EMBED.matcher(line).replaceAll("").strip();
        Matcher credits = CREDITS.matcher(text);
        if (credits.find() && text.length() - credits.start() <= 400) {
            text = text.substring(0, credits.start());
        }
        for (String before = ""; !before.equals(text); ) {
            before = text;
            for (Pattern pattern : List.of(SIGNED, PAIR, AGENCY)) {
                Matcher matcher = pattern.matcher(text).region(Math.max(0, text.length() - 50), text.length());
                matcher.useTransparentBounds(true);
                text = matcher.find() ? text.substring(0, matcher.start()) : text;
            }
            text = text.replaceAll("[\\s*_]{1,10}$", "");
        }
        return isAgency(text) ? "" : text;
    }

    private static boolean isAgency(String text) {
        return text.length() <= 12
                && text.toLowerCase(Locale.ROOT).matches("\\W{0,3}(reuters?|antara|afp|ap|upi)\\b\\W{0,4}\\w?\\W{0,3}");
    }
}
