package org.relasi.command;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.zip.ZipException;

/** Why a file could not be read or written, in words: what Java puts into messages is a path, or the name of a class. */
public final class FileTrouble {

    private FileTrouble() {}

    /** The reason alone, such as {@code permission denied}; never the name of an exception. */
    public static String reason(IOException trouble) {
        if (trouble instanceof NoSuchFileException) {
            return "no such file";
        }
        if (trouble instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (trouble instanceof NotDirectoryException) {
            return "not a folder";
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return "there is a file of that name already";
        }
        if (trouble instanceof FileSystemLoopException) {
            return "its links lead round in a circle";
        }
        if (trouble instanceof CharacterCodingException) {
            return "not valid UTF-8";
        }
        if (trouble instanceof ZipException || trouble instanceof EOFException) {
            return "not a whole gzip file";
        }
        return told(trouble);
    }

    /** Whether it may be over later by itself, as a disk that is full; not so what is missing or may not be used. */
    public static boolean passes(IOException trouble) {
        return !(trouble instanceof NoSuchFileException
                || trouble instanceof AccessDeniedException
                || trouble instanceof NotDirectoryException);
    }

    /** The file, where the exception knows it, and the reason. */
    public static String of(IOException trouble) {
        String file = trouble instanceof FileSystemException known ? known.getFile() : null;
        return file == null ? reason(trouble) : file + ": " + reason(trouble);
    }

    private static String told(IOException trouble) {
        String reason = trouble instanceof FileSystemException known ? known.getReason() : trouble.getMessage();
        if (reason == null || reason.isBlank()) {
            return "the system gives no reason";
        }
        return Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }
}
