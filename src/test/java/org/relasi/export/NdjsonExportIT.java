package org.relasi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NdjsonExportIT extends ExportApi {

    @Test
    void hasALineForEachNodeAndRelationshipAndOneThatCountsThem() throws Exception {
        List<JsonNode> lines = lines("format=ndjson");

        assertThat(ids(lines, "article")).hasSize((int) count("MATCH (n:Article) RETURN count(n)"));
        assertThat(ids(lines, "sentence")).hasSize((int) count("MATCH (n:Sentence) RETURN count(n)"));
        assertThat(ids(lines, "entity")).hasSize((int) count("MATCH (n:Entity) RETURN count(n)"));
        assertThat(ids(lines, "statement")).hasSize((int) count("MATCH (n:Statement) RETURN count(n)"));
        assertThat(ids(lines, "edge")).hasSize((int) count("MATCH (:Entity)-[r]->(:Entity) RETURN count(r)"));
        assertThat(ofKind(lines, "link")).hasSize((int) count("MATCH ()-[r:CONTENT|ANSWERS]->() RETURN count(r)"));
        assertThat(ofKind(lines, "mention")).hasSize((int) count("MATCH ()-[r:MENTIONED_IN]->() RETURN count(r)"));
        JsonNode end = lines.get(lines.size() - 1);
        assertThat(end.get("kind").asString()).isEqualTo("end");
        assertThat(end.get("nodes").asLong()).isEqualTo(count("MATCH (n) WHERE NOT n:EdgeCard RETURN count(n)"));
        assertThat(end.get("nodes").asLong() + end.get("relationships").asLong())
                .isEqualTo(lines.size() - 1);
    }

    @Test
    void tellsWhatAStatementStandsBetween() throws Exception {
        JsonNode said = lines("format=ndjson").stream()
                .filter(line -> line.path("id").asString("").equals("s-02"))
                .findFirst()
                .orElseThrow();

        assertThat(said.get("type").asString()).isEqualTo("POISONED");
        assertThat(said.get("subject").asString()).isEqualTo("e-rus");
        assertThat(said.get("object").asString()).isEqualTo("e-navalny");
        assertThat(said.get("speaker").asString()).isEqualTo("e-deu");
        assertThat(said.get("sentence").asString()).isEqualTo("a-1-0");
        assertThat(said.get("article").asString()).isEqualTo("a-1");
        assertThat(said.get("edge").asString()).isEqualTo("r-02");
        assertThat(said.get("doerStart").asInt()).isEqualTo(37);
        assertThat(said.get("undergoerEnd").asInt()).isEqualTo(66);
        assertThat(said.get("foundBy").asString()).isEqualTo("both");
        assertThat(said.get("eventTime").asString()).isEqualTo("2020-08-01");
    }

    @Test
    void refersToNothingThatIsNotInIt() throws Exception {
        for (String parameters :
                List.of("format=ndjson", "format=ndjson&entity=e-putin", "format=ndjson&until=2021-03-01")) {
            List<JsonNode> lines = lines(parameters);
            Set<String> nodes = new HashSet<>();
            List.of("article", "sentence", "entity", "statement").forEach(kind -> nodes.addAll(ids(lines, kind)));

            for (JsonNode line : lines) {
                for (String field :
                        List.of("source", "target", "article", "sentence", "subject", "object", "speaker")) {
                    if (!line.path(field).asString("").isEmpty()) {
                        assertThat(nodes)
                                .as(line.toString())
                                .contains(line.get(field).asString());
                    }
                }
            }
        }
    }

    @Test
    void isTheSameBytesForTheSameGraph() throws Exception {
        assertThat(text("format=ndjson")).isEqualTo(text("format=ndjson"));
    }

    @Test
    void leavesEvidenceOutWhereItIsNotWanted() throws Exception {
        List<JsonNode> lines = lines("format=ndjson&evidence=false");

        assertThat(lines).extracting(line -> line.get("kind").asString()).containsOnly("entity", "edge", "end");
        assertThat(lines.get(0).has("keys")).isFalse();
    }

    private static List<JsonNode> ofKind(List<JsonNode> lines, String kind) {
        return lines.stream()
                .filter(line -> line.get("kind").asString().equals(kind))
                .toList();
    }
}
