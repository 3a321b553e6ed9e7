package org.relasi.query;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.relasi.cypher.CypherScripts;

/**
 * What is in a folder of scripts right now: texts and, where a file has none, why.
 *
 * @param texts by file name, in order
 * @param unread in order
 */
record ScriptFiles(Map<String, String> texts, List<RefusedScript> unread) {

    private static final int MOST_FILES = 500;
    private static final long MOST_BYTES = 64 * 1024;

    /** Reads all of them again, as neither times nor events of files can be relied on where volumes are mounted. */
    static ScriptFiles in(Path directory) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Map<String, RefusedScript> unread = new TreeMap<>();
        for (Path path : scripts(directory)) {
            String file = path.getFileName().toString();
            try {
                if (texts.size() == MOST_FILES) {
                    unread.put(file, RefusedScript.whole(file, "there are more than " + MOST_FILES + " files"));
                } else if (Files.size(path) > MOST_BYTES) {
                    unread.put(file, RefusedScript.whole(file, "it is longer than " + MOST_BYTES + " bytes"));
                } else {
                    texts.put(file, Files.readString(path, StandardCharsets.UTF_8));
                }
            } catch (CharacterCodingException e) {
                unread.put(file, RefusedScript.whole(file, "it is not UTF-8; save it as that"));
            } catch (IOException e) {
                if (Files.exists(path)) {
                    unread.put(file, RefusedScript.whole(file, "it cannot be read"));
                }
            }
        }
        return new ScriptFiles(texts, List.copyOf(unread.values()));
    }

    private static List<Path> scripts(Path directory) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(CypherScripts.EXTENSION))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
