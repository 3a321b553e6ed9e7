package org.relasi.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.relasi.command.FileTrouble;
import org.relasi.embedded.OwnerOnly;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file that holds the keys, as JSON; its owner alone may read it. */
final class KeysFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path path;

    KeysFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /**
     * The keys in the order in which they were made; none where there is no file.
     *
     * @throws UnreadableKeys where the file holds something else
     */
    List<ApiKey> read() {
        try {
            return Files.exists(path)
                    ? JSON.readValue(Files.readString(path), Content.class).keys()
                    : List.of();
        } catch (IOException | JacksonException e) {
            throw new UnreadableKeys(path, e);
        }
    }

    /** Tells one state of the file from another; null where there is no file. */
    @Nullable
    Object state() {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return List.of(String.valueOf(now.fileKey()), now.lastModifiedTime(), now.size());
        } catch (IOException absent) {
            return null;
        }
    }

    /** Writes anew what becomes of the keys; whoever reads meanwhile sees the old or the new ones. */
    void change(UnaryOperator<List<ApiKey>> change) {
        try {
            OwnerOnly.folderOf(path);
            Path lockFile = path.resolveSibling(path.getFileName() + ".lock");
            OwnerOnly.file(lockFile);
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                write(new Content(change.apply(read())), lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Content content, FileLock held) throws IOException {
        if (!held.isValid()) {
            throw new IOException(path + " is being changed by another process");
        }
        OwnerOnly.write(path, JSON.writeValueAsString(content) + "\n");
    }

    private record Content(List<ApiKey> keys) {
        Content {
            keys = List.copyOf(keys);
        }
    }

    /** The file is there and cannot be read as keys. */
    static final class UnreadableKeys extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableKeys(Path path, Exception cause) {
            super("The keys in " + path + " cannot be read: " + reason(cause), cause);
        }

        /** Never the words of the file: somebody may have put a key itself there. */
        private static String reason(Exception cause) {
            if (cause.getCause() instanceof IllegalArgumentException own) {
                return String.valueOf(own.getMessage());
            }
            if (cause instanceof IOException trouble) {
                return FileTrouble.reason(trouble);
            }
            return cause instanceof JacksonException broken && broken.getLocation() != null
                    ? "line " + broken.getLocation().getLineNr() + " is not as it should be"
                    : "they are not in the form that relasi writes";
        }
    }
}
