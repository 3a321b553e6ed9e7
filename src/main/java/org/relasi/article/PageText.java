package org.relasi.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the text of a page as a reader sees it: an empty line between paragraphs, a line for each break. */
final class PageText implements NodeVisitor {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "svg",
            "iframe",
            "head");
    private static final Set<String> APART = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "li",
            "tr",
            "figcaption",
            "figure",
            "pre",
            "div",
            "section",
            "article");

    private final StringBuilder text = new StringBuilder();
    private int unseen;

    private PageText() {}

    static String of(Element root) {
        PageText writer = new PageText();
        root.traverse(writer);
        return writer.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element && UNSEEN.contains(element.normalName())) {
            unseen++;
        } else if (unseen == 0 && node instanceof TextNode words) {
            write(words.getWholeText());
        } else if (unseen == 0 && node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) {
                unseen--;
            } else if (unseen == 0 && APART.contains(element.normalName())) {
                end("\n\n");
            }
        }
    }

    private void open(Element element) {
        if (element.normalName().equals("br")) {
            end("\n");
        } else if (APART.contains(element.normalName())) {
            end("\n\n");
        }
    }

    private void write(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00A0';
            if (!space && Character.getType(c) != Character.FORMAT) {
                text.append(c);
            } else if (space && !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private void end(String with) {
        int last = text.length();
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        boolean apart = text.indexOf("\n\n", last) >= 0;
        text.setLength(last);
        text.append(last == 0 ? "" : apart ? "\n\n" : with);
    }
}
