package org.relasi.graph;

import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.relasi.article.Article;
import org.relasi.cypher.CypherScripts;
import org.relasi.extract.Statement;

/**
 * Where a statement stands among all that were ever said: day of its article, then article, then offset, as one text, so that an
 * index holds the statements of an edge in their order.
 */
public final class StatementPlaces {

    private static final CypherScripts SCRIPTS = CypherScripts.of("write");

    private StatementPlaces() {}

    /** Of the property {@code place}; {@code fill_places} tells the same. */
    static String of(Article article, Statement statement) {
        String day = article.publishedAt() == null ? "" : article.publishedAt().toString();
        return String.format(
                Locale.ROOT,
                "%s %s %09d",
                day,
                article.id().value(),
                statement.trigger().start());
    }

    /** Tells the places of statements that a store of an earlier version, or one just restored, has; again changes nothing. */
    public static void fill(Driver store) {
        try (Session session = store.session()) {
            boolean all = session.run(text("count_places")).single().get("all").asBoolean();
            if (!all) {
                session.run(text("fill_places"), Map.of()).consume();
            }
        }
    }

    private static String text(String script) {
        return SCRIPTS.script(script).text();
    }
}
