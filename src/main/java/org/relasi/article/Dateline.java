package org.relasi.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place, day and agency in front of a story: <i>BOGOTA, KOMPAS.com -- The government …</i>. */
final class Dateline {

    static final int LONGEST = 90;
    private static final Pattern DASH = Pattern.compile("\\s*(?:- ?-{1,2}|[–—])\\s*|\\s+-\\s*|(?<=[a-z)])-\\s+");
    private static final String WORD =
            "(?:\\p{Lu}[\\p{L}\\d.'’/-]*|\\d[\\d/.,:]*|[a-z]+\\d*\\.(?:com|co|id|net|co\\.id|go\\.id|or\\.id)|de|al|el|la|dan|and)";
    private static final Pattern PARTS = Pattern.compile(WORD + "(?:,? " + WORD + ",?)*(?:,? ?\\([^()]{2,30}\\))?,?");
    private static final Pattern SURE = Pattern.compile(
            "^\\p{Lu}{3,}|\\p{Lu}{4,}|[a-zA-Z\\d]\\.(?i:com|co|id|net)\\b|\\([^()]+\\)|,.*\\d|, CNN|, VIVA|, Kompas");

    private static final Pattern SEGMENT = Pattern.compile("[^,/(]+");
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?: (?:\\p{Lu}[\\p{L}'’-]*|de|al|el|la|of)){0,3}");

    private Dateline() {}

    /** The place that a dateline names: <i>JAKARTA</i> of <i>KOMPAS.com, JAKARTA -- </i>; empty text where it names none. */
    static Line place(Line dateline) {
        Matcher segment = SEGMENT.matcher(dateline.text());
        while (segment.find()) {
            Line part = dateline.part(segment.start(), segment.end());
            Matcher place = PLACE.matcher(part.text());
            if (place.lookingAt() && part.text().substring(place.end()).chars().noneMatch(Character::isLetterOrDigit)) {
                return part.part(0, place.end());
            }
        }
        return dateline.part(0, 0);
    }

    /** Length of the dateline in front of a paragraph, white space behind it included; 0 for none. */
    static int length(String paragraph, boolean first) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        Matcher dash = DASH.matcher(head);
        while (dash.find()) {
            String place = head.substring(0, dash.start());
            if (!PARTS.matcher(place).matches()) {
                return 0;
            }
            if (startsSentence(paragraph, dash.end()) && (isSure(place) || (first && isBare(place)))) {
                return dash.end();
            }
        }
        return 0;
    }

    private static boolean isSure(String place) {
        return SURE.matcher(place).find();
    }

    /** A place alone (<i>Jakarta - </i>), which only the first paragraph of a story has. */
    private static boolean isBare(String place) {
        return place.split(" ").length <= 2;
    }

    private static boolean startsSentence(String paragraph, int at) {
        String rest = paragraph.substring(at, Math.min(paragraph.length(), at + 400));
        return !rest.isEmpty() && !Character.isLowerCase(rest.charAt(0)) && rest.split("\\s+", 7).length > 5;
    }
}
