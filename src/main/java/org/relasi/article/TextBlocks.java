package org.relasi.article;

import java.util.ArrayList;
import java.util.List;
import org.relasi.article.TextBlock.Kind;

/**
 * Tells the story in a text from what its page put around it. Every char that is not white space is in one block, blocks are in
 * order and never overlap; a paragraph keeps its line breaks. Knows shapes and phrases, not what is said.
 */
public final class TextBlocks {

    private static final int TITLE_WORDS = 30;

    private TextBlocks() {}

    /** The blocks of a text; empty for one of white space only. */
    public static List<TextBlock> of(String text) {
        List<Line> lines = Lines.paragraphs(text);
        Unrelated unrelated = Unrelated.in(lines);
        int title = titleOf(lines);
        List<TextBlock> blocks = new ArrayList<>();
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i == title) {
                blocks.add(new TextBlock(line.start(), line.end(), Kind.TITLE));
            } else if (isBoilerplate(line, unrelated) || (i == title + 1 && repeats(lines, title))) {
                blocks.addAll(ofBoilerplate(line, first));
            } else {
                blocks.addAll(Fringe.cut(line, first));
                first = false;
            }
        }
        return List.copyOf(blocks);
    }

    private static boolean isBoilerplate(Line line, Unrelated unrelated) {
        return Boilerplate.is(line) || unrelated.holds(line);
    }

    /** A link in front may have a sentence glued to it, which is of the story. */
    private static List<TextBlock> ofBoilerplate(Line line, boolean first) {
        List<TextBlock> blocks = Fringe.cut(line, first);
        boolean glued = blocks.size() > 1
                && blocks.get(0).kind() == Kind.BOILERPLATE
                && line.ended()
                && line.text().length() - (blocks.get(0).end() - line.start()) > 60
                && Boilerplate.begins(line.text());
        return glued ? blocks : List.of(new TextBlock(line.start(), line.end(), Kind.BOILERPLATE));
    }

    /** Index of the headline: the first line that is not boilerplate, where it is short and unlike a sentence; -1 for none. */
    private static int titleOf(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!Boilerplate.is(line)) {
                boolean alone = i + 1 < lines.size();
                return alone && line.words() <= TITLE_WORDS && isHeadline(line, lines.get(i + 1)) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isHeadline(Line line, Line next) {
        boolean sentence = line.text().endsWith(".") && !line.text().endsWith("...");
        boolean setApart = next.afterBlank()
                || next.text().startsWith("source:")
                || next.text().startsWith("publisher:");
        return Dateline.length(line.text(), false) == 0
                && (!sentence || (setApart && line.words() <= 12))
                && !quoted(line);
    }

    private static boolean quoted(Line line) {
        return line.ended() && "\"“".indexOf(line.text().charAt(0)) >= 0;
    }

    /** Whether the line after the headline says it again, as pages do that have it in two places. */
    private static boolean repeats(List<Line> lines, int title) {
        if (title < 0 || title + 1 >= lines.size()) {
            return false;
        }
        Line next = lines.get(title + 1);
        return next.text().startsWith(lines.get(title).text()) && !next.ended();
    }
}
