package org.relasi.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into its lines. What a reader never sees gives none; blocks, cells, items and breaks part words. */
final class PageLines implements NodeVisitor {

    /** Blocks to a reader that jsoup takes for something else. */
    private static final Set<String> PARTED =
            Set.of("td", "th", "li", "dt", "dd", "caption", "summary", "option", "legend");

    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element owner;
    private boolean begins = true;
    private boolean broken;
    private int linked;
    private int unseen;
    private int links;
    private int preformatted;

    private PageLines(Element root) {
        owner = root;
    }

    static List<PageLine> of(Element root) {
        PageLines writer = new PageLines(root);
        root.traverse(writer);
        writer.end(true);
        return List.copyOf(writer.lines);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open(element);
        } else if (unseen == 0 && node instanceof TextNode words) {
            write(words.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        unseen += PageFrame.isUnseen(element) ? 1 : 0;
        if (unseen > 0) {
            return;
        }
        links += PageFrame.leadsAway(element) ? 1 : 0;
        preformatted += element.normalName().equals("pre") ? 1 : 0;
        if (element.normalName().equals("br")) {
            end(broken && text.isEmpty());
            broken = true;
        } else if (isBlock(element)) {
            end(true);
            owner = element;
        }
    }

    private void close(Element element) {
        if (unseen > 0) {
            unseen -= PageFrame.isUnseen(element) ? 1 : 0;
            return;
        }
        links -= PageFrame.leadsAway(element) ? 1 : 0;
        preformatted -= element.normalName().equals("pre") ? 1 : 0;
        if (isBlock(element)) {
            end(true);
            Element parent = element.parent();
            owner = parent == null ? element : block(parent);
        }
    }

    private static Element block(Element inner) {
        Element element = inner;
        Element parent = element.parent();
        while (!isBlock(element) && parent != null) {
            element = parent;
            parent = element.parent();
        }
        return element;
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return PARTED.contains(name) || (element.isBlock() && !name.equals("br"));
    }

    private void write(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && preformatted > 0) {
                end(text.isEmpty());
                broken = true;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space();
            } else if (Character.getType(c) != Character.FORMAT) {
                text.append(c);
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
            linked += links > 0 ? 1 : 0;
        }
    }

    /** Ends the line. An empty one between two breaks parts paragraphs, as a block does. */
    private void end(boolean paragraph) {
        String line = text.toString().strip();
        if (!line.isEmpty()) {
            lines.add(new PageLine(lines.size(), line, owner, Math.min(linked, line.length()), begins));
            begins = false;
        }
        broken = false;
        begins |= paragraph;
        text.setLength(0);
        linked = 0;
    }
}
