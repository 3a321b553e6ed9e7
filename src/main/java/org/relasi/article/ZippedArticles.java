package org.relasi.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip of files with articles. Nothing is unpacked to the disk; entries that hold no articles are passed over, zips in the zip
 * too. What unpacks to more than any text would is a bomb, and read no further.
 *
 * @param behind how many bytes of the zip have been read
 */
record ZippedArticles(String where, LongSupplier behind) implements ArticleContents {

    private static final int MOST_ENTRIES = 1_000_000;
    /** The most that a byte of a text unpacks to; the same letter a million times over comes to a thousand. */
    private static final int MOST_RATIO = 200;
    /** Below this a ratio tells nothing. */
    private static final long SMALL = 10L << 20;

    @Override
    public void forEach(InputStream in, Consumer<RawArticle> reader) throws IOException {
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        Unpacked unpacked = new Unpacked(zip);
        ZipEntry entry = next(zip);
        if (entry == null) {
            throw new ZipException("no zip, or an empty one");
        }
        for (int number = 1; entry != null; number++, entry = next(zip)) {
            if (number > MOST_ENTRIES) {
                throw new IOException("the zip has more than " + MOST_ENTRIES + " entries");
            }
            if (!entry.isDirectory()) {
                read(entry.getName(), unpacked, reader);
            }
        }
    }

    private void read(String entry, InputStream unpacked, Consumer<RawArticle> reader) throws IOException {
        String name = entry.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "_");
        String at = where + "!" + name;
        if (name.startsWith("/") || name.contains("\\") || name.matches("(?s)(.*/)?\\.\\.(/.*)?|[A-Za-z]:.*")) {
            reader.accept(RawArticle.unreadable(at, "the zip's entry has a path that leads out of it"));
            return;
        }
        if (ArticleFile.isPlain(name)) {
            ArticleFile.plain(at, name).forEach(unpacked, reader);
        }
    }

    /** An entry's name in some old encoding is an {@link IllegalArgumentException} to the JDK. */
    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new ZipException("the zip has an entry whose name is not in UTF-8");
        }
    }

    /** The entry that is open, as long as it is no bomb. Closing it leaves the zip open. */
    private final class Unpacked extends InputStream {

        private final ZipInputStream zip;
        private final byte[] one = new byte[1];
        private long count;

        Unpacked(ZipInputStream zip) {
            this.zip = zip;
        }

        @Override
        public int read() throws IOException {
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = zip.read(bytes, from, length);
            count += Math.max(0, read);
            if (count > SMALL && count / MOST_RATIO > behind.getAsLong()) {
                throw new TooManyBytes("it unpacks to more than " + MOST_RATIO + " times its size");
            }
            return read;
        }
    }
}
