package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.problem.InvalidRequest;

class CursorTests {

    @Test
    void comesBackAsItWasWritten() {
        Cursor cursor = new Cursor("entities", "Türkiye \"x\"", "e-1");

        assertThat(cursor.write()).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.read(cursor.write(), "entities")).isEqualTo(cursor);
        assertThat(Cursor.read(null, "entities")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "abc", "YQ==YQ", "\u0000"})
    void refusesWhatItDidNotWrite(String text) {
        assertThatThrownBy(() -> Cursor.read(text, "entities")).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void refusesInvalidUtf8AndMissingParts() {
        String invalid = Base64.getUrlEncoder().encodeToString(new byte[] {(byte) 0xFF, (byte) 0xC0});
        String noId = Base64.getUrlEncoder().encodeToString("entities\u001fkey\u001f".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.read(invalid, "entities")).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> Cursor.read(noId, "entities")).isInstanceOf(InvalidRequest.class);
    }
}
