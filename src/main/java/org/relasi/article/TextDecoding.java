package org.relasi.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text, and never guesses: a byte that does not fit is an error, not a replacement character. */
public final class TextDecoding {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextDecoding() {}

    /**
     * The text of bytes in UTF-8, without the byte order mark that some editors put in front. No Unicode normalization is
     * applied: offsets count in what was submitted.
     *
     * @throws InvalidEncoding with the offset of the first byte that does not fit
     */
    public static String utf8(byte[] bytes) {
        return decode(bytes, null);
    }

    /**
     * The text of bytes in a charset, UTF-8 where none is declared.
     *
     * @throws InvalidEncoding with the offset of the first byte that does not fit
     */
    public static String decode(byte[] bytes, @Nullable Charset declared) {
        Charset charset = declared == null ? StandardCharsets.UTF_8 : declared;
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
