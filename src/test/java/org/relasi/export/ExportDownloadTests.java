package org.relasi.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportDownloadTests {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate, gzip;q=1.0", "br,gzip", "gzip; q=0.5"})
    void compressesWhereTheClientTakesIt(String acceptEncoding) {
        assertThat(ExportDownload.takesGzip(acceptEncoding)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "gzip;q=0", "deflate, gzip; q=0.0", "xgzip"})
    void doesNotWhereItDoesNot(String acceptEncoding) {
        assertThat(ExportDownload.takesGzip(acceptEncoding)).isFalse();
    }

    @Test
    void doesNotWhereItSaysNothing() {
        assertThat(ExportDownload.takesGzip(null)).isFalse();
    }
}
