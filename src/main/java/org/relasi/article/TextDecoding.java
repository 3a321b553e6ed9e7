package org.relasi.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text, and never guesses: a byte that does not fit is an error, not a replacement character. */
public final class TextDecoding {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Charset> MARKED = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private TextDecoding() {}

    /**
     * The text of bytes in UTF-8, or in the charset that a byte order mark in front of them tells; without that mark. No Unicode
     * normalization is applied.
     *
     * @throws InvalidEncoding with the offset of the first byte that does not fit
     */
    public static String utf8(byte[] bytes) {
        return decode(bytes, null);
    }

    /**
     * The text of bytes in the charset of their byte order mark, else the declared one, else UTF-8.
     *
     * @throws InvalidEncoding with the offset of the first byte that does not fit
     */
    public static String decode(byte[] bytes, @Nullable Charset declared) {
        Charset declaredOrUsual = declared == null ? StandardCharsets.UTF_8 : PageCharset.asOnTheWeb(declared);
        return exactly(bytes, marked(bytes).orElse(declaredOrUsual));
    }

    /** The charset that the web means by a name, as {@code latin1} is windows-1252; empty where there is none. */
    public static Optional<Charset> charset(String name) {
        return PageCharset.named(name);
    }

    /**
     * The text of a page: by its byte order mark, else the charset declared beside it, else the one it names itself, else
     * {@code otherwise}.
     *
     * @throws InvalidEncoding with the offset of the first byte that does not fit
     */
    static String page(byte[] bytes, @Nullable Charset declared, Charset otherwise) {
        return decode(bytes, declared == null ? PageCharset.of(bytes).orElse(otherwise) : declared);
    }

    /** The charset that a byte order mark tells; the longer mark first, as one begins with the other. */
    private static Optional<Charset> marked(byte[] bytes) {
        return MARKED.stream()
                .filter(charset -> {
                    byte[] mark = String.valueOf(BYTE_ORDER_MARK).getBytes(charset);
                    return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
                })
                .findFirst();
    }

    private static String exactly(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw new InvalidEncoding(charset, in.position());
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
