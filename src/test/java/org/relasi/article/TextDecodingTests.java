package org.relasi.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void goesByTheByteOrderMarkBeforeAllElse(String charset) {
        byte[] bytes = "\uFEFF<meta charset=latin1>Café".getBytes(Charset.forName(charset));
        Charset windows = Charset.forName("windows-1252");
        assertThat(TextDecoding.utf8(bytes)).endsWith("Café");
        assertThat(TextDecoding.page(bytes, windows, windows)).isEqualTo("<meta charset=latin1>Café");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=\"windows-1252\">",
                "<META CHARSET=ISO-8859-1>",
                "<html><head><title>x</title><meta name=x content=y><meta charset='latin1' />",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">",
                "<meta content='text/html;charset=cp1252' http-equiv=content-type>",
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><html>",
                "<!-- <meta charset=utf-8> --><meta charset=ascii>"
            })
    void readsAPageInTheCharsetThatItNames(String head) {
        byte[] bytes = (head + "“Tidak”").getBytes(Charset.forName("windows-1252"));
        assertThat(TextDecoding.page(bytes, null, StandardCharsets.UTF_8)).endsWith("“Tidak”");
    }

    @Test
    void believesTheContentTypeBeforeThePage() {
        byte[] bytes = "<meta charset=windows-1252>“Tidak”".getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoding.page(bytes, StandardCharsets.UTF_8, StandardCharsets.UTF_8))
                .endsWith("“Tidak”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<meta charset=utf-16>", "<meta charset=klingon>", "<meta name=d content='charset=latin1'>", ""})
    void takesUtf8WhereAPageNamesNoneThatCanBe(String head) {
        byte[] bytes = (head + "“Tidak”").getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoding.page(bytes, null, StandardCharsets.UTF_8)).endsWith("“Tidak”");
    }

    @Test
    void tellsBytesThatAreNotInTheCharsetThatAPageNames() {
        byte[] bytes = "<meta charset=utf-8>Jos\u00E9".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(InvalidEncoding.class)
                .isThrownBy(() -> TextDecoding.page(bytes, null, StandardCharsets.UTF_8))
                .withMessage("not valid UTF-8 at byte 23");
    }
}
