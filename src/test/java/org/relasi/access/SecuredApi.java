package org.relasi.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.relasi.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a port, with access control, three keys, an issuer of tokens, and time that stands still. */
@StoreTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "relasi.security.enabled=true",
            "relasi.security.cors.allowed-origins=https://viewer.example",
            "relasi.security.rate-limit.requests-per-minute=60",
            "relasi.security.rate-limit.burst=20",
            "relasi.security.rate-limit.failures-per-minute=6",
            "relasi.security.roles-claim=realm_access.roles",
            "spring.security.oauth2.resourceserver.jwt.audiences=relasi",
            "management.endpoints.web.exposure.include=*"
        })
@Import(SecuredApi.Stopped.class)
abstract class SecuredApi {

    static final Path FOLDER = folder();
    static final KeysFile FILE = new KeysFile(FOLDER.resolve("keys.json"));
    static final Path AUDIT = FOLDER.resolve("audit.log");
    static final TokenIssuer ISSUER = TokenIssuer.start();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    StoppedTime time;

    @DynamicPropertySource
    static void files(DynamicPropertyRegistry registry) {
        registry.add("relasi.security.keys-file", () -> FILE.path().toString());
        registry.add("relasi.security.audit-file", AUDIT::toString);
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", ISSUER::keySet);
    }

    @BeforeEach
    void beginWithFullBuckets() {
        time.pass(Duration.ofHours(1));
    }

    /** A new key of that name. */
    static String key(String name, Role role, @Nullable LocalDate expires) {
        Secret secret = Secret.random();
        ApiKey key = new ApiKey(name, role, LocalDate.of(2026, 1, 1), expires, secret.digest());
        FILE.change(keys -> Stream.concat(
                        keys.stream().filter(other -> !other.name().equals(name)), Stream.of(key))
                .toList());
        return secret.text();
    }

    static String key(Role role) {
        return key("the-" + role, role, null);
    }

    /** @param headers names and values in turn */
    HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .headers(all)
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("relasi-access").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Stopped {
        @Bean
        @Primary
        StoppedTime stoppedTime() {
            return new StoppedTime();
        }
    }
}
