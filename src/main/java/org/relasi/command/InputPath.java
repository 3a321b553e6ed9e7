package org.relasi.command;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Looks whether what a command is to read is there and can be read. */
public final class InputPath {

    private InputPath() {}

    /**
     * Looks whether it is a file or a folder that can be read.
     *
     * @throws WrongUsage unless it is
     */
    public static void requireReadable(Path path) {
        if (Files.isDirectory(path)) {
            requireFolder(path);
        } else {
            requireFile(path);
        }
    }

    /**
     * Looks whether it is a file that can be read; a pipe, which can be read once only, is not tried.
     *
     * @throws WrongUsage unless it is
     */
    public static void requireFile(Path path) {
        if (Files.isDirectory(path)) {
            throw new WrongUsage(path + ": is a folder, and a file is wanted");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            channel.size();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /**
     * Looks whether it is a folder that can be listed.
     *
     * @throws WrongUsage unless it is
     */
    public static void requireFolder(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new WrongUsage(path + ": is a file, and a folder is wanted");
        }
        if (!Files.exists(path)) {
            throw unreadable(path, new NoSuchFileException(path.toString()));
        }
        if (!Files.isReadable(path) || !Files.isExecutable(path)) {
            throw unreadable(path, new AccessDeniedException(path.toString()));
        }
    }

    private static WrongUsage unreadable(Path path, IOException e) {
        String reason = e instanceof NoSuchFileException ? "" : "cannot be read: ";
        return new WrongUsage(path + ": " + reason + FileTrouble.reason(e));
    }
}
