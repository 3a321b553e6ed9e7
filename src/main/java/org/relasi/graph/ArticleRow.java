package org.relasi.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.article.Article;
import org.relasi.article.StoryPrint;
import org.relasi.article.StoryText;
import org.relasi.resolve.HashId;

/** An article as it is stored: with its text, so that a better reader can read it again. */
final class ArticleRow {

    /** Of {@code StoryText}, {@code StoryPrint} and {@code Publisher}: raise it with what they tell, and stored articles are told anew at start. */
    static final int RULES = 2;

    private ArticleRow() {}

    static Map<String, @Nullable Object> of(Article article, Map<String, String> publisherNames) {
        Map<String, @Nullable Object> properties =
                Publication.of(article).named(publisherNames).properties();
        properties.putAll(story(article));
        properties.put("language", article.language().code());
        properties.put("text", article.text());
        return GraphRows.row("id", article.id().value(), "properties", properties);
    }

    /** What tells whether two articles are printings of one story. */
    static Map<String, @Nullable Object> story(Article article) {
        return GraphRows.row(
                "contentHash",
                HashId.of(StoryText.of(article)),
                "bands",
                StoryPrint.of(article).bands(),
                "storyRules",
                RULES);
    }
}
