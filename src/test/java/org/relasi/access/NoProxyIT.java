package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where no proxy is named, nobody is believed who says to be one. */
class NoProxyIT extends SecuredApi {

    private static final List<String> FORGED = List.of(
            "Host: localhost",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: https",
            "X-Forwarded-Port: 444",
            "X-Forwarded-For: 203.0.113.66",
            "X-Forwarded-Prefix: /evil",
            "Forwarded: for=203.0.113.66;host=evil.example;proto=https");

    @Test
    void namesItselfByTheHostAlone() {
        Wire.Answer document = Wire.send(port, "GET", "/v3/api-docs", FORGED, "");

        assertThat(document.body()).contains("\"url\":\"http://localhost\"");
        assertThat(document.header("Strict-Transport-Security")).isEmpty();
        for (String page :
                List.of("/docs", "/", "/v3/api-docs/swagger-config", "/explorer/explorer.js", "/v3/api-docs")) {
            assertThat(Wire.send(port, "GET", page, FORGED, "").text())
                    .doesNotContain("evil", "https://localhost", ":444");
        }
    }

    @Test
    void countsByTheAddressOfTheConnection() {
        for (int i = 0; i < 6; i++) {
            assertThat(wrongKey("203.0.113." + i).status()).isEqualTo(401);
        }
        assertThat(wrongKey("203.0.113.77").status()).isEqualTo(429);
    }

    private Wire.Answer wrongKey(String address) {
        return Wire.send(
                port,
                "GET",
                "/api/v1/queries",
                List.of(
                        "Host: localhost",
                        "X-Api-Key: relasi_wrong",
                        "X-Forwarded-For: " + address,
                        "Forwarded: for=" + address),
                "");
    }
}
