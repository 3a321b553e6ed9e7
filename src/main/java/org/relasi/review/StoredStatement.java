package org.relasi.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relasi.extract.RelationType;
import org.relasi.graph.Triple;

/**
 * A statement of the store, and what was read where it was corrected since.
 *
 * @param now what it says
 * @param read what was read; the same where nobody corrected it
 * @param review id of the review that holds of it; null for none
 * @param place where it stands in its article
 * @param row as the store told it
 */
record StoredStatement(
        String id, Said now, Said read, @Nullable String review, Place place, Record row) {

    static StoredStatement of(Record row) {
        Value statement = row.get("statement");
        String speaker = row.get("speaker").isNull()
                ? null
                : row.get("speaker").get("id").asString();
        Said now = new Said(
                RelationType.valueOf(statement.get("type").asString()),
                statement.get("polarity").asString(),
                row.get("subject").get("id").asString(),
                row.get("object").get("id").asString(),
                speaker,
                statement.get("confidence").asDouble(0),
                statement.get("cameo").asString(null),
                statement.get("subjectIso3").asString(null),
                statement.get("objectIso3").asString(null));
        return new StoredStatement(
                statement.get("id").asString(),
                now,
                statement.get("readType").isNull() ? now : read(statement),
                statement.get("reviewId").asString(null),
                Place.of(row),
                row);
    }

    private static Said read(Value statement) {
        return new Said(
                RelationType.valueOf(statement.get("readType").asString()),
                statement.get("readPolarity").asString(),
                statement.get("readSubject").asString(),
                statement.get("readObject").asString(),
                statement.get("readSpeaker").asString(null),
                statement.get("readConfidence").asDouble(),
                statement.get("readCameo").asString(null),
                statement.get("readSubjectIso3").asString(null),
                statement.get("readObjectIso3").asString(null));
    }

    /** Id of the edge that it speaks of as it was read; null for none. */
    @Nullable
    String readEdge() {
        return Triple.of(read.subject(), read.type(), read.object())
                .map(Triple::id)
                .orElse(null);
    }

    Value node() {
        return row.get("statement");
    }

    /** The entities that it stands between, as nodes. */
    List<Value> entities() {
        return List.of(row.get("subject"), row.get("object"), row.get("speaker")).stream()
                .filter(entity -> !entity.isNull())
                .toList();
    }

    /** Its words in the article's text; those that no word stands for are null. */
    record Place(
            String article,
            @Nullable Integer triggerStart,
            @Nullable Integer triggerEnd,
            @Nullable Integer doerStart,
            @Nullable Integer undergoerStart,
            int sentenceStart,
            int sentenceEnd) {

        static Place of(Record row) {
            Value statement = row.get("statement");
            return new Place(
                    row.get("article").asString(),
                    offset(statement, "triggerStart"),
                    offset(statement, "triggerEnd"),
                    offset(statement, "doerStart"),
                    offset(statement, "undergoerStart"),
                    row.get("start").asInt(),
                    row.get("end").asInt());
        }

        static @Nullable Integer offset(Value node, String name) {
            return node.get(name).isNull() ? null : node.get(name).asInt();
        }

        Map<String, Object> properties() {
            Map<String, Object> properties = new TreeMap<>();
            properties.put("article", article);
            Optional.ofNullable(triggerStart).ifPresent(at -> properties.put("triggerStart", at));
            Optional.ofNullable(triggerEnd).ifPresent(at -> properties.put("triggerEnd", at));
            Optional.ofNullable(doerStart).ifPresent(at -> properties.put("doerStart", at));
            Optional.ofNullable(undergoerStart).ifPresent(at -> properties.put("undergoerStart", at));
            return properties;
        }
    }
}
