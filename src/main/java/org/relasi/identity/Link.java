package org.relasi.identity;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * One relationship that ties a sentence or a statement to an entity.
 *
 * @param element what finds the relationship again in the same transaction
 * @param role its type, {@code MENTIONED_IN}, {@code SUBJECT}, {@code OBJECT} or {@code SAID_BY}
 * @param statement id of the statement; null of a mention
 * @param resolvedAs the entity that automatic resolution told
 * @param entity the entity where it is now
 */
record Link(
        String element,
        String role,
        @Nullable String statement,
        String sentence,
        String article,
        String resolvedAs,
        String entity) {

    static Link of(Record row) {
        return new Link(
                row.get("link").asString(),
                row.get("role").asString(),
                row.get("statement").asString(null),
                row.get("sentence").asString(),
                row.get("article").asString(),
                row.get("resolvedAs").asString(),
                row.get("entity").asString());
    }

    boolean isMention() {
        return statement == null;
    }
}
