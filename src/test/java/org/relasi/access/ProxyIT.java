package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service behind a reverse proxy on this machine. */
@StoreTest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "relasi.http.hosts=news.example.org",
            "relasi.http.proxies=127.0.0.1,::1",
            "relasi.query.browser-url=https://graph.example.org/browser/",
            "relasi.security.rate-limit.enabled=true",
            "relasi.security.rate-limit.burst=5",
            "relasi.security.rate-limit.requests-per-minute=1"
        })
class ProxyIT {

    private static final String NAME = "Host: news.example.org";
    private static int clients;

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    private ReverseProxy proxy;
    private ReverseProxy keeping;
    private String client;

    @DynamicPropertySource
    static void files(DynamicPropertyRegistry registry) {
        registry.add(
                "relasi.security.audit-file", () -> folder.resolve("audit.log").toString());
    }

    @BeforeEach
    void putProxiesBefore() throws IOException {
        client = "198.51.100." + ++clients;
        proxy = new ReverseProxy(port, client, false);
        keeping = new ReverseProxy(port, client, true);
    }

    @AfterEach
    void takeThemAway() throws IOException {
        proxy.close();
        keeping.close();
    }

    @Test
    void namesItselfAsTheWorldSeesIt() {
        for (ReverseProxy each : List.of(proxy, keeping)) {
            assertThat(get(each, "/v3/api-docs", NAME).body()).contains("\"url\":\"https://news.example.org\"");
            assertThat(get(each, "/v3/api-docs", NAME + ":8443").body())
                    .contains("\"url\":\"https://news.example.org:8443\"");
        }
    }

    @Test
    void letsThePageOfTheApiAndBrowserWork() {
        assertThat(get(proxy, "/docs", NAME).header("Location"))
                .isIn("/swagger-ui/index.html", "https://news.example.org/swagger-ui/index.html");
        assertThat(get(proxy, "/v3/api-docs/swagger-config", NAME).body()).doesNotContain("127.0.0.1", "evil");
        assertThat(get(proxy, "/browser", NAME).header("Location")).isEqualTo("https://graph.example.org/browser/");
        assertThat(get(proxy, "/browser/style.grass", NAME, "Origin: https://graph.example.org")
                        .header("Access-Control-Allow-Origin"))
                .isEqualTo("https://graph.example.org");
        assertThat(get(proxy, "/browser/guide.html", NAME, "Origin: http://localhost:7474")
                        .status())
                .isEqualTo(403);
        assertThat(get(proxy, "/docs", NAME).header("Strict-Transport-Security"))
                .isNotEmpty();
    }

    @Test
    void takesItsOwnPageForItsOwn() {
        TestNeo4j.clear();
        for (ReverseProxy each : List.of(proxy, keeping)) {
            Wire.Answer answer = post(each, NAME, "Origin: https://news.example.org", "Sec-Fetch-Site: same-origin");
            assertThat(answer.status()).isIn(201, 200);
            assertThat(answer.header("Location")).doesNotContain("127.0.0.1");
        }
        for (String origin :
                List.of("http://news.example.org", "https://news.example.org:8443", "https://evil.example")) {
            assertThat(post(proxy, NAME, "Origin: " + origin).status()).isEqualTo(403);
        }
    }

    @Test
    void tellsCallersApartByTheAddressThatTheProxySays() throws IOException {
        assertThat(post(proxy, NAME, "X-Forwarded-For: 203.0.113.66, 127.0.0.1").status())
                .isIn(200, 201);
        assertThat(audit()).contains("\"address\":\"" + client + "\"").doesNotContain("203.0.113.66");

        for (int i = 1; i < 5; i++) {
            assertThat(get(proxy, "/api/v1/queries", NAME, "X-Forwarded-For: 203.0.113." + i)
                            .status())
                    .isEqualTo(200);
        }
        assertThat(get(proxy, "/api/v1/queries", NAME, "X-Forwarded-For: 203.0.113.9")
                        .status())
                .isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "news.example.org.evil.example", "example.org", "192.0.2.4"})
    void knowsAnotherNameBehindTheProxyToo(String name) {
        for (ReverseProxy each : List.of(proxy, keeping)) {
            Wire.Answer plain = get(each, "/api/v1/queries", "Host: " + name);
            assertThat(plain.status()).isEqualTo(421);
            assertThat(plain.body()).contains(name, "relasi.http.hosts");
            for (String forged : List.of(
                    "X-Forwarded-Host: localhost",
                    "Forwarded: host=localhost;proto=https",
                    "X-Forwarded-Server: localhost")) {
                assertThat(get(each, "/api/v1/queries", "Host: " + name, forged).status())
                        .as(forged)
                        .isEqualTo(421);
            }
        }
    }

    @Test
    void believesNoHeaderThatTheProxyOnlyPassesOn() {
        for (ReverseProxy each : List.of(proxy, keeping)) {
            String document = get(
                            each,
                            "/v3/api-docs",
                            NAME,
                            "Forwarded: for=1.2.3.4;host=evil.example;proto=http",
                            "X-Forwarded-Prefix: /evil",
                            "X-Forwarded-Ssl: off")
                    .body();
            assertThat(document)
                    .contains("\"url\":\"https://news.example.org\"")
                    .doesNotContain("evil");
            assertThat(get(each, "/docs", NAME, "Forwarded: host=evil.example").text())
                    .doesNotContain("evil");
        }
    }

    private static Wire.Answer get(ReverseProxy through, String target, String... headers) {
        return Wire.send(through.port(), "GET", target, List.of(headers), "");
    }

    private static Wire.Answer post(ReverseProxy through, String... headers) {
        return Wire.send(through.port(), "POST", "/api/v1/articles/samples", List.of(headers), "");
    }

    private static String audit() throws IOException {
        return Files.readString(folder.resolve("audit.log"));
    }
}
