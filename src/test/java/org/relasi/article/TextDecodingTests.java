package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecodingTests {

    @Test
    void readsUtf8WithoutItsByteOrderMark() {
        assertThat(TextDecoding.utf8("\uFEFFCafé — “ya”".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Café — “ya”");
    }

    @Test
    void doesNotComposeCharacters() {
        assertThat(TextDecoding.utf8("Cafe\u0301".getBytes(StandardCharsets.UTF_8)))
                .hasSize(5);
    }

    @Test
    void namesTheFirstByteThatDoesNotFit() {
        byte[] bytes = {'a', 'b', (byte) 0xC3, (byte) 0xA9, (byte) 0xFF, 'c'};
        assertThatExceptionOfType(InvalidEncoding.class)
                .isThrownBy(() -> TextDecoding.utf8(bytes))
                .withMessage("not valid UTF-8 at byte 4")
                .returns(4L, InvalidEncoding::offset);
    }

    @Test
    void refusesACutCharacterAtTheEnd() {
        assertThatExceptionOfType(InvalidEncoding.class)
                .isThrownBy(() -> TextDecoding.utf8(new byte[] {'a', (byte) 0xE2, (byte) 0x80}))
                .returns(1L, InvalidEncoding::offset);
    }

    @Test
    void honoursADeclaredCharset() {
        Charset windows = Charset.forName("windows-1252");
        assertThat(TextDecoding.decode(new byte[] {(byte) 0x93, 'y', 'a', (byte) 0x94}, windows))
                .isEqualTo("“ya”");
    }
}
