package org.relasi.openapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that nobody sends who means well: bombs, ways out of an archive, entities, nests, and what is cut off or damaged. */
final class HostileFiles {

    private static final String FEED = "<rss version=\"2.0\"><channel><title>x</title>%s</channel></rss>";
    private static final String ENTITIES =
            "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d SYSTEM \"file:///etc/hostname\">]>";
    private static final List<String> ENDINGS = List.of(
            ".txt", ".html", ".json", ".ndjson", ".rss", ".atom", ".xml", ".warc", ".zip", ".docx", ".pdf", ".gz",
            ".exe", "");
    private static final List<String> NAMES = List.of(
            "a",
            "../../keluar",
            "..\\..\\keluar",
            "/etc/keluar",
            "C:\\keluar",
            "a\u0000b",
            "\u202egnp",
            "CON",
            "а",
            "x ".repeat(200));

    private final Random random;

    HostileFiles(Random random) {
        this.random = random;
    }

    /** @param name ends with what is, or is said to be, in it */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record HostileFile(String name, byte[] bytes) {}

    HostileFile next() {
        return switch (random.nextInt(12)) {
            case 0 ->
                new HostileFile("a.zip", zip(name() + ending(), utf8("Perundingan kedua negara berlangsung lama.")));
            case 1 -> new HostileFile("a.zip", nested(1 + random.nextInt(6)));
            case 2 -> new HostileFile("a.zip", damaged(zip("a.txt", utf8("x".repeat(300)))));
            case 3 -> new HostileFile("a.ndjson.gz", cut(gzip(utf8("{\"text\": \"x\"}\n".repeat(50)))));
            case 4 ->
                new HostileFile(
                        "a.rss", utf8(ENTITIES + FEED.formatted("<item><description>&c;&d;</description></item>")));
            case 5 -> new HostileFile("a.atom", utf8(FEED.formatted("<item>".repeat(1 + random.nextInt(3_000)))));
            case 6 -> new HostileFile("a.warc", warc());
            case 7 -> new HostileFile("a.html", utf8("<div>".repeat(1 + random.nextInt(4_000)) + "<p>x"));
            case 8 ->
                new HostileFile("a.docx", zip("word/document.xml", utf8(ENTITIES + "<w:document>&c;&d;</w:document>")));
            case 9 -> new HostileFile("a.pdf", damaged(utf8("%PDF-1.7\n1 0 obj<</Length 99999999999>>stream\n%%EOF")));
            case 10 -> random.nextInt(40) == 0 ? bomb() : new HostileFile("a.txt.gz", damaged(gzip(utf8("x"))));
            default -> new HostileFile(name() + ending(), noise(random.nextInt(400)));
        };
    }

    byte[] damaged(byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i <= random.nextInt(5) && damaged.length > 0; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) == 0 ? cut(damaged) : damaged;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private HostileFile bomb() {
        byte[] zeros = new byte[30 << 20];
        return random.nextBoolean()
                ? new HostileFile("a.zip", zip("a.txt", zeros))
                : new HostileFile("a.ndjson.gz", gzip(zeros));
    }

    private byte[] nested(int depth) {
        byte[] inner = utf8("{\"text\": 1}");
        String name = "a.ndjson";
        for (int i = 0; i < depth; i++) {
            inner = zip(name, inner);
            name = "a.zip";
        }
        return inner;
    }

    private byte[] warc() {
        String length = List.of("-1", "99999999999", "x", "", "3", "0").get(random.nextInt(6));
        return damaged(utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: javascript:x\r\nContent-Length: "
                + length + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html; charset=x\r\n\r\n<p>x"));
    }

    private byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private String ending() {
        return ENDINGS.get(random.nextInt(ENDINGS.size()));
    }

    private static byte[] zip(String name, byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
