package org.relasi.reread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.relasi.embedded.OwnerOnly;
import tools.jackson.databind.json.JsonMapper;

/** The folder of one run: {@code run.json}, replaced in one step, and {@code diff.ndjson}, of which the run counts the bytes. */
record RunFolder(Path path) {

    private static final JsonMapper JSON = new JsonMapper();

    Run read() throws IOException {
        return JSON.readValue(Files.readString(path.resolve("run.json")), Run.class);
    }

    void write(Run run) throws IOException {
        OwnerOnly.folderOf(path.resolve("run.json"));
        OwnerOnly.write(path.resolve("run.json"), JSON.writeValueAsString(run));
    }

    /** Adds differences behind those that the run counts; what was written after it was is written again. */
    long append(Run run, List<ArticleDiff> differences) throws IOException {
        OwnerOnly.file(diff());
        StringBuilder lines = new StringBuilder();
        differences.forEach(one -> lines.append(JSON.writeValueAsString(one)).append('\n'));
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(diff(), StandardOpenOption.WRITE)) {
            channel.truncate(run.bytes());
            channel.position(run.bytes());
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
        return run.bytes() + bytes.length;
    }

    /** In the order of the articles' ids; to be closed. */
    Stream<ArticleDiff> differences() {
        if (!Files.exists(diff())) {
            return Stream.empty();
        }
        try {
            BufferedReader lines = Files.newBufferedReader(diff());
            return lines.lines()
                    .map(line -> JSON.readValue(line, ArticleDiff.class))
                    .onClose(() -> close(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path diff() {
        return path.resolve("diff.ndjson");
    }
}
