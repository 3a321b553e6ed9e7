package org.relasi.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.relasi.command.WrongUsage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that is there whole or not at all: it is written under another name beside its own and moved into place at the end.
 * Where the process is asked to end before that, nothing is left of it.
 */
public final class WholeFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WholeFile.class);
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path unfinished;
    private final FileChannel channel;
    private final OutputStream stream;
    private final Thread atExit = new Thread(this::discard, "unfinished-file");

    private WholeFile(Path target) throws IOException {
        this.target = target;
        this.unfinished = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        this.channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Begins a file; one that is there already stays as it is until this one is whole.
     *
     * @throws IOException where the folder is missing or cannot be written, or where something else than a file has the name
     */
    public static WholeFile begin(Path target) throws IOException {
        Optional<String> fault = fault(target);
        if (fault.isPresent()) {
            throw new IOException(target + " " + fault.get());
        }
        return new WholeFile(target.toAbsolutePath());
    }

    /**
     * Looks whether a file can be begun, and writes nothing.
     *
     * @throws WrongUsage where {@link #begin} would fail, as far as can be seen
     */
    public static void requirePlaceFor(Path target) {
        fault(target).ifPresent(fault -> {
            throw new WrongUsage(target + " " + fault);
        });
    }

    private static Optional<String> fault(Path target) {
        Path absolute = target.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        if (Files.isDirectory(absolute)) {
            return Optional.of("is a directory, and a file is wanted");
        }
        if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
            return Optional.of("is no ordinary file, so nothing can be put in its place");
        }
        if (Files.exists(absolute) && !Files.isWritable(absolute)) {
            return Optional.of("cannot be written: permission denied");
        }
        if (folder == null || !Files.exists(folder)) {
            return Optional.of("cannot be written: there is no folder " + folder);
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of("cannot be written: " + folder + " is a file, not a folder");
        }
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of("cannot be written: no permission to make a file in " + folder);
    }

    /** Where to write; closed by this file. */
    public OutputStream stream() {
        return stream;
    }

    /** Puts the file into its place, when all of it is on the disk. */
    public void complete() throws IOException {
        stream.flush();
        channel.force(true);
        channel.close();
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes what was written, unless it is complete. */
    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            // the hook runs already
        }
    }

    private void discard() {
        try {
            channel.close();
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            LOG.warn("{} is left over: {}", unfinished, e.toString());
        }
    }
}
