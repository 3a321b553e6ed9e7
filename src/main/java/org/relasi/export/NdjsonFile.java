package org.relasi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON object a line: {@code kind} says what it is, ids what it stands between, and the other fields are its properties. The
 * last line is of kind {@code end} and counts the others, so that a file that was cut off is seen to be.
 *
 * <pre>
 * {"kind":"article","id":"…","title":"…","language":"id","publishedAt":"2026-03-02",…}
 * {"kind":"sentence","id":"…","article":"…","index":0,"start":0,"end":76,"text":"…"}
 * {"kind":"entity","id":"…","type":"State","name":"Bolivia","aliases":[],"iso3":"BOL"}
 * {"kind":"statement","id":"…","type":"ACCUSES","article":"…","object":"…","sentence":"…","speaker":null,"subject":"…",…}
 * {"kind":"edge","id":"…","type":"ACCUSES","source":"…","target":"…","status":"disputed","sources":1,…}
 * {"kind":"mention","type":"MENTIONED_IN","source":"…","target":"…","starts":[0],"ends":[7],"surfaces":["Bolivia"],…}
 * {"kind":"link","type":"ANSWERS","source":"…","target":"…"}
 * {"kind":"end","nodes":12,"relationships":20}
 * </pre>
 */
final class NdjsonFile implements GraphFile {

    private static final JsonMapper MAPPER = new JsonMapper();
    /** Told by the ids that statements, sentences and publications carry. */
    private static final Set<String> TOLD = Set.of("HAS", "ALSO_PUBLISHED", "SUBJECT", "OBJECT", "SAID_BY", "EVIDENCE");

    private final OutputStream out;
    private final boolean nodesTellEnds;
    private long nodes;
    private long relationships;

    /** @param nodesTellEnds whether statements and sentences carry the ids of what they stand between */
    NdjsonFile(OutputStream out, boolean nodesTellEnds) {
        this.out = out;
        this.nodesTellEnds = nodesTellEnds;
    }

    @Override
    public void begin(Section section) {
        // a line says what it is
    }

    @Override
    public void write(GraphNode node) throws IOException {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("kind", node.section().kind());
        line.put("id", node.id());
        if (node.section() == Section.ENTITIES) {
            line.put("type", node.type());
        } else if (node.section() == Section.STATEMENTS) {
            line.put("type", node.properties().get("type"));
        }
        line.putAll(new TreeMap<>(node.ends()));
        putProperties(line, node.properties());
        write(line);
        nodes++;
    }

    @Override
    public void write(GraphEdge edge) throws IOException {
        if (nodesTellEnds && TOLD.contains(edge.type())) {
            return;
        }
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("kind", edge.section().kind());
        if (edge.properties().containsKey("id")) {
            line.put("id", edge.properties().get("id"));
        }
        line.put("type", edge.type());
        line.put("source", edge.source());
        line.put("target", edge.target());
        putProperties(line, edge.properties());
        write(line);
        relationships++;
    }

    @Override
    public void end() throws IOException {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("kind", "end");
        line.put("nodes", nodes);
        line.put("relationships", relationships);
        write(line);
        out.flush();
    }

    private static void putProperties(Map<String, @Nullable Object> line, Map<String, Object> properties) {
        new TreeMap<>(properties).forEach((name, value) -> {
            if (!Properties.OF_THE_STORE.contains(name)) {
                line.putIfAbsent(name, Properties.json(value));
            }
        });
    }

    private void write(Map<String, @Nullable Object> line) throws IOException {
        out.write(MAPPER.writeValueAsBytes(line));
        out.write('\n');
    }
}
