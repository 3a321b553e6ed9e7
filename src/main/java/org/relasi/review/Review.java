package org.relasi.review;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relasi.decision.Decision;
import org.relasi.extract.RelationType;

/**
 * What somebody decided of a statement or an edge.
 *
 * @param node as the store has it
 */
record Review(String id, Verdict verdict, Correction correction, Decision decision, boolean current, Value node) {

    static Review of(Value node) {
        String type = node.get("type").asString(null);
        return new Review(
                node.get("id").asString(),
                Verdict.of(node.get("verdict").asString()),
                new Correction(
                        type == null ? null : RelationType.valueOf(type),
                        node.get("polarity").asString(null),
                        node.get("subject").asString(null),
                        node.get("object").asString(null),
                        node.get("speaker").asString(null),
                        node.get("narrator").asBoolean(false)),
                new Decision(
                        node.get("by").asString(), at(node), node.get("note").asString(null)),
                node.get("current").asBoolean(),
                node);
    }

    private static Instant at(Value node) {
        return node.get("at").asZonedDateTime().toInstant();
    }

    boolean ofStatement() {
        return node.get("kind").asString().equals(Reviewed.STATEMENT.toString());
    }

    /** The statement that was reviewed, as it was read; none of an edge. */
    @Nullable
    String statement() {
        return node.get("statement").asString(null);
    }

    /** The edge that was reviewed, or that the reviewed statement spoke of as it was read; null for none. */
    @Nullable
    String edge() {
        return node.get("edge").asString(null);
    }

    /**
     * Whether a statement says what the reviewed one said, by other words of the same sentence: of that doer and undergoer, whom
     * the same ids or the same words tell.
     */
    boolean meansToo(StoredStatement statement) {
        Said read = statement.read();
        StoredStatement.Place place = statement.place();
        Integer trigger = StoredStatement.Place.offset(node, "triggerStart");
        return read.type().name().equals(node.get("readType").asString())
                && trigger != null
                && place.sentenceStart() <= trigger
                && trigger < place.sentenceEnd()
                && same("readSubject", read.subject(), "doerStart", place.doerStart())
                && same("readObject", read.object(), "undergoerStart", place.undergoerStart());
    }

    private boolean same(String who, String id, String where, @Nullable Integer start) {
        boolean sameWords = start != null && Objects.equals(start, StoredStatement.Place.offset(node, where));
        return node.get(who).asString().equals(id) || sameWords;
    }
}
