package org.relasi.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relasi.resolve.Judgement;

/**
 * A statement as it would be stored.
 *
 * @param subject id of the doer
 * @param object id of the undergoer
 * @param speaker id of who says so; null for the narrator
 * @param properties of its node but the id; values may be null
 */
public record ReadStatement(
        String id, String subject, String object, @Nullable String speaker, Map<String, @Nullable Object> properties) {

    /**
     * Those of an article, in its order; one an id.
     *
     * @param judgements which entities it speaks of, one a participant
     */
    public static List<ReadStatement> of(UnresolvedArticle article, List<Judgement> judgements) {
        StatementRows rows = new StatementRows("");
        rows.add(article.resolved(judgements));
        Map<String, List<Map<String, @Nullable Object>>> byScript = rows.byScript();
        Map<Object, String> speakers = new HashMap<>();
        byScript.getOrDefault("link_speakers", List.of())
                .forEach(row -> speakers.merge(
                        String.valueOf(row.get("statement")),
                        String.valueOf(row.get("speaker")),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other));
        List<ReadStatement> statements = new ArrayList<>();
        for (Map<String, @Nullable Object> row : Objects.requireNonNull(byScript.get(StatementRows.STATEMENTS))) {
            String id = String.valueOf(row.get("id"));
            @SuppressWarnings("unchecked") // as StatementRows makes it
            Map<String, @Nullable Object> properties = (Map<String, @Nullable Object>) row.get("properties");
            statements.add(new ReadStatement(
                    id,
                    String.valueOf(row.get("subject")),
                    String.valueOf(row.get("object")),
                    speakers.get(id),
                    properties == null ? Map.of() : properties));
        }
        return statements;
    }
}
