package org.relasi.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.neo4j.driver.Record;

/**
 * The {@code ETag} of what may be changed by {@code PATCH}: of all that its resource tells, so that who sends it back as
 * {@code If-Match} changes what they saw and nothing else.
 */
public final class EntityTags {

    private EntityTags() {}

    /** Of a row of {@code read/statement_by_id}. */
    public static String ofStatement(Record row) {
        return of(Statement.of(row));
    }

    /** Of a row of {@code read/relationship_by_id}. */
    public static String ofRelationship(Record row) {
        return of(Relationship.of(row));
    }

    /** Records tell all their components as text, in their order. */
    private static String of(java.lang.Record answer) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(answer.toString().getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
