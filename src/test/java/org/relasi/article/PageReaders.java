package org.relasi.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines of a page that a reader of pages finds in it: ours, and two to compare it with. */
enum PageReaders {
    RELASI {
        @Override
        List<String> lines(String html) {
            try {
                return PAGES.read(html).text().lines().toList();
            } catch (UnreadableArticle e) {
                return List.of();
            }
        }
    },
    READABILITY4J {
        @Override
        List<String> lines(String html) {
            Element story = new Readability4J("https://page.invalid/", Jsoup.parse(html))
                    .parse()
                    .getArticleContent();
            return story == null ? List.of() : plain(story);
        }
    },
    JSOUP {
        @Override
        List<String> lines(String html) {
            return plain(Jsoup.parse(html).body());
        }
    };

    static final HtmlPages PAGES =
            new HtmlPages(Duration.ofSeconds(10), Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC));

    abstract List<String> lines(String html);

    /** All text, a line for each block and each break. */
    private static List<String> plain(Element root) {
        StringBuilder text = new StringBuilder();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else {
                    breakAt(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                breakAt(node);
            }

            private void breakAt(Node node) {
                if (node instanceof Element element
                        && (element.isBlock() || element.normalName().matches("br|td|th|dt|dd"))) {
                    text.append('\n');
                }
            }
        });
        return text.toString().lines().toList();
    }
}
