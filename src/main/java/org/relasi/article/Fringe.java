package org.relasi.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relasi.article.TextBlock.Kind;

/** Cuts from a paragraph what is at its edges and not of the story: the dateline, a glued link, a bracketed link, a sign-off. */
final class Fringe {

    private static final Pattern GLUED = Pattern.compile("(?<=[\\p{Ll}\\p{Lu})?!\"”])(?=\\p{Lu}\\p{Ll}+[ ,])");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[][^()\\[\\]]{4,300}[)\\]]\\.?");
    private static final Pattern SIGNED_END =
            Pattern.compile("(?<=[.!?\"”])\\s{0,3}[*_]{0,2}([(\\[][\\p{L}\\d./,;&: -]{2,24}[)\\]])[*_]{0,2}\\.?$");
    private static final int SIGN_LONGEST = 40;

    private Fringe() {}

    /** The blocks of a paragraph of the story, in order. */
    static List<TextBlock> cut(Line paragraph, boolean first) {
        int link = link(paragraph.text());
        int from = link + Dateline.length(paragraph.text().substring(link), first);
        int to = Math.max(from, end(paragraph.text()));
        Line place = Dateline.place(paragraph.part(link, from));
        int placed = place.start() - paragraph.start();
        List<TextBlock> blocks = new ArrayList<>();
        add(blocks, paragraph.part(0, placed), Kind.BOILERPLATE);
        add(blocks, place, Kind.DATELINE);
        add(blocks, paragraph.part(placed + place.text().length(), from), Kind.BOILERPLATE);
        add(blocks, paragraph.part(from, to), Kind.PARAGRAPH);
        add(blocks, paragraph.part(to, paragraph.text().length()), Kind.BOILERPLATE);
        return blocks;
    }

    /** Length of a link to another story in front, in brackets or glued to the sentence behind it. */
    private static int link(String text) {
        if (!Boilerplate.begins(text)) {
            return 0;
        }
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.lookingAt()) {
            return bracketed.end();
        }
        Matcher glued = GLUED.matcher(text);
        while (glued.find()) {
            if (!insideWord(text, glued.start()) || text.length() - glued.end() > SIGN_LONGEST) {
                return glued.end();
            }
        }
        return 0;
    }

    private static boolean insideWord(String text, int at) {
        return Character.isLetter(text.charAt(at - 1));
    }

    private static int end(String text) {
        int to = text.length();
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        if (open > 0 && BRACKETED.matcher(text.substring(open)).matches() && Boilerplate.begins(text.substring(open))) {
            return open;
        }
        int tail = Math.max(0, to - SIGN_LONGEST);
        Matcher signed = SIGNED_END.matcher(text).region(tail, to).useTransparentBounds(true);
        return signed.find() ? signed.start(1) : to;
    }

    private static void add(List<TextBlock> blocks, Line part, Kind kind) {
        if (!part.text().isEmpty()) {
            blocks.add(new TextBlock(part.start(), part.end(), kind));
        }
    }
}
