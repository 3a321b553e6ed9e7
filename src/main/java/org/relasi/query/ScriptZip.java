package org.relasi.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.CypherScripts;

/**
 * The saved scripts as an archive that can be dropped on Neo4j Browser: a folder a group, a favourite a file, named by its
 * first line. The same scripts make the same bytes, so nothing is compressed, and each file has one and the same time.
 */
final class ScriptZip {

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private ScriptZip() {}

    static byte[] of(Map<ScriptGroup, List<CypherScript>> groups) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<ScriptGroup, List<CypherScript>> group : groups.entrySet()) {
                for (CypherScript script : group.getValue()) {
                    add(
                            zip,
                            group.getKey().folder() + "/" + script.name() + CypherScripts.EXTENSION,
                            script.editable(Map.of()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String path, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(TIME);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
