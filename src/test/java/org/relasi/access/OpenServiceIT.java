package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The service as it is without any setting: open to whoever reaches it, which is this machine. */
@StoreTest
@SpringBootTest
@AutoConfigureMockMvc
class OpenServiceIT {

    @Autowired
    private MockMvcTester web;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/queries", "/docs", "/actuator/health", "/browser/style.grass", "/nowhere", "/"})
    void sendsSecurityHeadersAndNoCookie(String path) {
        assertThat(web.get().uri(path))
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "no-referrer")
                .containsHeader("Content-Security-Policy")
                .containsHeader("Cache-Control")
                .doesNotContainHeader("Strict-Transport-Security")
                .doesNotContainHeader("WWW-Authenticate")
                .doesNotContainHeader("RateLimit")
                .doesNotContainHeader("Set-Cookie");
    }

    @Test
    void letsTheDocumentationRunItsOwnScriptsAndDataNone() {
        assertThat(web.get().uri("/swagger-ui/index.html"))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        values -> assertThat(values).singleElement().asString().startsWith("default-src 'self'"));
        assertThat(web.get().uri("/api/v1/queries"))
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        values -> assertThat(values).singleElement().asString().startsWith("default-src 'none'"));
    }

    @Test
    void promisesHttpsOnlyOverHttps() {
        assertThat(web.get().uri("https://localhost/api/v1/queries").secure(true))
                .containsHeader("Strict-Transport-Security");
    }

    @Test
    void asksForNoKeyAndLooksAtNone() {
        assertThat(web.get().uri("/api/v1/queries").header("X-Api-Key", "relasi_wrong"))
                .hasStatusOk();
        assertThat(web.post().uri("/api/v1/articles/samples")).hasStatusOk();
        assertThat(web.get().uri("/actuator/health")).bodyText().contains("components");
    }

    @Test
    void letsNoForeignPageUseSomebodysBrowserToWrite() {
        assertThat(web.post()
                        .uri("/api/v1/articles")
                        .header("Origin", "https://evil.example")
                        .contentType("text/plain")
                        .content("Bolivia menuduh Ekuador."))
                .hasStatus(403);
        assertThat(web.get().uri("/api/v1/queries").header("Origin", "http://localhost"))
                .hasStatusOk();
    }

    @Test
    void documentsHowAKeyIsShownAndThatNoneIsNeeded() {
        assertThat(web.get().uri("/v3/api-docs")).bodyJson().satisfies(api -> {
            assertThat(api)
                    .extractingPath("$.components.securitySchemes.bearer.scheme")
                    .isEqualTo("bearer");
            assertThat(api)
                    .extractingPath("$.components.securitySchemes.apiKey.name")
                    .isEqualTo("X-Api-Key");
            assertThat(api)
                    .extractingPath("$.paths['/api/v1/entities'].get.security[0]")
                    .asMap()
                    .isEmpty();
            assertThat(api)
                    .extractingPath("$.paths['/api/v1/articles'].post['x-relasi-role']")
                    .isEqualTo("editor");
            assertThat(api)
                    .extractingPath("$.paths['/api/v1/entities'].get.responses")
                    .asMap()
                    .containsKeys("401", "403", "429");
        });
    }
}
