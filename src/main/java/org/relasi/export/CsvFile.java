package org.relasi.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip with a CSV file a section, as {@code neo4j-admin database import full} takes them, and a README that says how. Without
 * its directory at the end a zip cannot be opened, so that a file that was cut off is seen to be.
 */
final class CsvFile implements GraphFile {

    private static final String README = "README.txt";
    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final Writer writer;
    private final Columns columns;
    private final List<Section> sections = new ArrayList<>();
    private Map<String, PropertyType> current = Map.of();

    CsvFile(OutputStream out, Columns columns) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER);
        this.columns = columns;
    }

    @Override
    public void begin(Section section) throws IOException {
        next(name(section));
        sections.add(section);
        current = new TreeMap<>(columns.of(section));
        List<String> header = new ArrayList<>();
        if (section.ofNodes()) {
            current.remove("id");
            header.add("id:ID");
            header.add(":LABEL");
        } else {
            header.addAll(List.of(":START_ID", ":END_ID", ":TYPE"));
        }
        current.forEach((name, type) -> header.add(CsvText.quoted(name + ":" + type.csv())));
        line(header);
    }

    @Override
    public void write(GraphNode node) throws IOException {
        List<String> fields =
                new ArrayList<>(List.of(CsvText.quoted(node.id()), CsvText.field(PropertyType.STRINGS, node.labels())));
        line(fields, node.properties());
    }

    @Override
    public void write(GraphEdge edge) throws IOException {
        List<String> fields =
                new ArrayList<>(List.of(CsvText.quoted(edge.source()), CsvText.quoted(edge.target()), edge.type()));
        line(fields, edge.properties());
    }

    private void line(List<String> fields, Map<String, Object> properties) throws IOException {
        for (Map.Entry<String, PropertyType> column : current.entrySet()) {
            @Nullable Object value = properties.get(column.getKey());
            fields.add(value == null ? "" : CsvText.field(column.getValue(), value));
        }
        line(fields);
    }

    private void line(List<String> fields) throws IOException {
        writer.write(String.join(",", fields));
        writer.write('\n');
    }

    private void next(String name) throws IOException {
        writer.flush();
        zip.putNextEntry(new ZipEntry(name));
    }

    private static String name(Section section) {
        return section.script() + ".csv";
    }

    @Override
    public void end() throws IOException {
        next(README);
        writer.write(readme());
        writer.flush();
        zip.finish();
        zip.flush();
    }

    /** Says how to import it: unpacked, into a database that is not running. */
    private String readme() {
        return """
                The graph of relasi, to be imported into an empty Neo4j 5 by its own tool. Stop Neo4j, unpack this file, and run in its folder:

                neo4j-admin database import full neo4j --overwrite-destination \\
                  %s

                Lists are parted by the character U+001F; an empty list comes as none, as the tool knows no empty lists. Indexes and constraints come when relasi starts on it.
                """.formatted(String.join(" \\\n  ", importOptions(sections)));
    }

    /** The options that the files need. */
    static List<String> importOptions(List<Section> sections) {
        List<String> options = new ArrayList<>(
                List.of("--array-delimiter=U+001F", "--multiline-fields=true", "--read-buffer-size=16m"));
        options.addAll(sections.stream()
                .map(section -> (section.ofNodes() ? "--nodes=" : "--relationships=") + name(section))
                .collect(Collectors.toList()));
        return options;
    }
}
