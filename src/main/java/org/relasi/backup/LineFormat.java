package org.relasi.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lines of a backup as JSON.
 *
 * <pre>
 * {"relasi-backup":1,"relasi":"1.0","createdAt":"2026-03-02T10:00:00Z","nodes":2,"relationships":1}
 * {"node":0,"labels":["Entity","State"],"properties":{"id":"…","name":"Bolivia"}}
 * {"type":"ACCUSES","from":0,"to":1,"properties":{"firstSeen":{"$date":"2026-03-02"}}}
 * {"end":true,"nodes":2,"relationships":1,"sha256":"…"}
 * </pre>
 */
final class LineFormat {

    static final int VERSION = 1;

    private static final JsonMapper MAPPER = new JsonMapper();

    private LineFormat() {}

    static String write(BackupLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (line instanceof BackupLine.Header header) {
            json.put("relasi-backup", header.format());
            json.put("relasi", header.relasi());
            json.put("createdAt", header.createdAt());
            putCounts(json, header.counts());
        } else if (line instanceof BackupLine.Node node) {
            json.put("node", node.number());
            json.put("labels", node.labels());
            json.put("properties", PropertyValues.toJson(new TreeMap<>(node.properties())));
        } else if (line instanceof BackupLine.Relationship relationship) {
            json.put("type", relationship.type());
            json.put("from", relationship.from());
            json.put("to", relationship.to());
            json.put("properties", PropertyValues.toJson(new TreeMap<>(relationship.properties())));
        } else if (line instanceof BackupLine.End end) {
            json.put("end", true);
            putCounts(json, end.counts());
            json.put("sha256", end.sha256());
        }
        return MAPPER.writeValueAsString(json);
    }

    private static void putCounts(Map<String, Object> json, Counts counts) {
        json.put("nodes", counts.nodes());
        json.put("relationships", counts.relationships());
    }

    /** @throws BrokenBackup for what is no line of a backup */
    static BackupLine read(String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            if (json.has("relasi-backup")) {
                return new BackupLine.Header(
                        json.get("relasi-backup").asInt(),
                        json.path("relasi").asString(""),
                        json.path("createdAt").asString(""),
                        counts(json));
            }
            if (json.has("end")) {
                return new BackupLine.End(counts(json), json.path("sha256").asString(""));
            }
            return element(json);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new BrokenBackup("there is a line that is no line of a backup", e);
        }
    }

    private static BackupLine element(JsonNode json) {
        Map<String, Object> properties = PropertyValues.fromJson(json.path("properties"));
        if (json.path("node").isInt()) {
            List<String> labels = new ArrayList<>();
            json.path("labels").forEach(label -> labels.add(label.asString()));
            return new BackupLine.Node(json.get("node").asInt(), labels, properties);
        }
        if (json.path("type").isString()
                && json.path("from").isInt()
                && json.path("to").isInt()) {
            return new BackupLine.Relationship(
                    json.get("type").asString(),
                    json.get("from").asInt(),
                    json.get("to").asInt(),
                    properties);
        }
        throw new BrokenBackup("there is a line that is no line of a backup");
    }

    private static Counts counts(JsonNode json) {
        return new Counts(
                json.path("nodes").asLong(-1), json.path("relationships").asLong(-1));
    }
}
