package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, over the filters of the whole service. */
class AccessIT extends SecuredApi {

    @ParameterizedTest(name = "{0} {1}: {2} {3} {4} {5}")
    @CsvSource(delimiter = '|', textBlock = """
            #       |                               | nobody | reader | analyst | editor
            GET     | /actuator/health              | 200    | 200    | 200     | 200
            GET     | /actuator/health/readiness    | 200    | 200    | 200     | 200
            GET     | /                             | 200    | 200    | 200     | 200
            GET     | /explorer/explorer.js         | 200    | 200    | 200     | 200
            GET     | /docs                         | 302    | 302    | 302     | 302
            GET     | /swagger-ui/index.html        | 200    | 200    | 200     | 200
            GET     | /v3/api-docs                  | 200    | 200    | 200     | 200
            GET     | /v3/api-docs.yaml             | 200    | 200    | 200     | 200
            GET     | /v3/api-docs/swagger-config   | 200    | 200    | 200     | 200
            HEAD    | /browser/guide.html           | 200    | 200    | 200     | 200
            GET     | /browser/style.grass          | 200    | 200    | 200     | 200
            GET     | /browser/entities/none        | 401    | 404    | 404     | 404
            GET     | /api/v1/entities?q=x          | 401    | 200    | 200     | 200
            HEAD    | /api/v1/queries               | 401    | 200    | 200     | 200
            OPTIONS | /api/v1/queries               | 401    | 200    | 200     | 200
            GET     | /api/v1/nothing               | 401    | 404    | 404     | 404
            GET     | /error                        | 401    | 404    | 404     | 404
            GET     | /actuator                     | 401    | 200    | 200     | 200
            GET     | /actuator/metrics             | 401    | 200    | 200     | 200
            GET     | /actuator/env                 | 401    | 403    | 403     | 403
            GET     | /actuator/configprops         | 401    | 403    | 403     | 403
            GET     | /actuator/beans               | 401    | 403    | 403     | 403
            POST    | /actuator/loggers/root        | 401    | 403    | 403     | 403
            GET     | /api/v1/exports/nothing       | 401    | 403    | 404     | 404
            HEAD    | /api/v1/exports/nothing       | 401    | 403    | 404     | 404
            POST    | /api/v1/extractions           | 401    | 403    | 415     | 415
            POST    | /api/v1/articles              | 401    | 403    | 403     | 415
            POST    | /api/v1/articles/batch        | 401    | 403    | 403     | 415
            GET     | /api/v1/jobs                  | 401    | 200    | 200     | 200
            DELETE  | /api/v1/jobs/none             | 401    | 403    | 403     | 404
            POST    | /api/v1/nothing               | 401    | 403    | 403     | 404
            PUT     | /api/v1/entities              | 401    | 403    | 403     | 405
            PATCH   | /api/v1/entities              | 401    | 403    | 403     | 405
            DELETE  | /api/v1/entities              | 401    | 403    | 403     | 405
            POST    | /browser/guide.html           | 401    | 403    | 403     | 405
            """)
    void letsEachRoleDoWhatItMay(String method, String path, int nobody, int reader, int analyst, int editor) {
        assertThat(send(method, path).statusCode()).isEqualTo(nobody);
        assertThat(send(method, path, "X-Api-Key", key(Role.READER)).statusCode())
                .isEqualTo(reader);
        assertThat(send(method, path, "Authorization", "Bearer " + key(Role.ANALYST))
                        .statusCode())
                .isEqualTo(analyst);
        assertThat(send(method, path, "authorization", "bearer " + key(Role.EDITOR))
                        .statusCode())
                .isEqualTo(editor);
    }

    @Test
    void tellsAStrangerWhatToShow() {
        HttpResponse<String> answer = get("/api/v1/entities");

        assertProblem(answer, 401, "key-needed");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"relasi\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Api-Key: relasi_unknown",
                "X-Api-Key: word",
                "X-Api-Key: ",
                "Authorization: Bearer relasi_unknown",
                "Authorization: Bearer not.a.token",
                "Authorization: Bearer two words",
                "Authorization: Bearer ",
                "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwiYXVkIjoicmVsYXNpIn0."
            })
    void refusesWhatDoesNotCount(String header) {
        HttpResponse<String> answer =
                get("/api/v1/entities", header.replaceFirst(":.*", ""), header.replaceFirst("[^:]*: ?", ""));

        assertProblem(answer, 401, "key-refused");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"relasi\", error=\"invalid_token\"");
    }

    @Test
    void refusesAWrongKeyAlsoWhereNoneIsNeeded() {
        assertProblem(get("/v3/api-docs", "X-Api-Key", "relasi_unknown"), 401, "key-refused");
    }

    @Test
    void takesOneKeyAtATime() {
        String key = key(Role.READER);

        assertProblem(get("/api/v1/queries", "X-Api-Key", key, "Authorization", "Bearer " + key), 401, "key-refused");
        assertProblem(get("/api/v1/queries", "X-Api-Key", key, "X-Api-Key", key), 401, "key-refused");
        assertProblem(get("/api/v1/queries?access_token=" + key), 401, "key-needed");
    }

    @Test
    void endsARevokedAndAnExpiredKey() {
        String key = key("short", Role.READER, LocalDate.now(ZoneOffset.UTC));
        assertThat(get("/api/v1/queries", "X-Api-Key", key).statusCode()).isEqualTo(200);

        FILE.change(keys ->
                keys.stream().filter(each -> !each.name().equals("short")).toList());
        assertProblem(get("/api/v1/queries", "X-Api-Key", key), 401, "key-refused");

        String old = key("old", Role.READER, LocalDate.now(ZoneOffset.UTC).minusDays(2));
        assertProblem(get("/api/v1/queries", "X-Api-Key", old), 401, "key-refused");
    }

    @Test
    void takesTokensWithRoles() {
        String reader = ISSUER.token("ida", "relasi", Duration.ofHours(1), "offline_access", "reader");
        String editor = ISSUER.token("budi", "relasi", Duration.ofHours(1), "EDITOR");
        String nothing = ISSUER.token("siti", "relasi", Duration.ofHours(1), "offline_access");

        assertThat(get("/api/v1/queries", "Authorization", "Bearer " + reader).statusCode())
                .isEqualTo(200);
        assertProblem(send("POST", "/api/v1/articles", "Authorization", "Bearer " + reader), 403, "not-allowed");
        assertThat(send("POST", "/api/v1/articles", "Authorization", "Bearer " + editor)
                        .statusCode())
                .isEqualTo(415);
        assertProblem(get("/api/v1/queries", "Authorization", "Bearer " + nothing), 403, "not-allowed");
    }

    @Test
    void refusesTokensThatAreForgedOverOrForOthers() {
        List<String> bad = List.of(
                TokenIssuer.forged("ida", "relasi", "editor"),
                ISSUER.token("ida", "relasi", Duration.ofHours(-1), "editor"),
                ISSUER.token("ida", "another", Duration.ofHours(1), "editor"));

        assertThat(bad)
                .allSatisfy(token ->
                        assertProblem(get("/api/v1/queries", "Authorization", "Bearer " + token), 401, "key-refused"));
        assertProblem(
                get("/api/v1/queries", "X-Api-Key", ISSUER.token("ida", "relasi", Duration.ofHours(1), "reader")),
                401,
                "key-refused");
    }

    @Test
    void showsTheDetailsOfHealthToCallersWithAKey() {
        assertThat(get("/actuator/health").body()).doesNotContain("components");
        assertThat(get("/actuator/health", "X-Api-Key", key(Role.READER)).body())
                .contains("components", "store");
    }

    @Test
    void setsNoCookie() {
        assertThat(get("/api/v1/queries", "X-Api-Key", key(Role.READER))
                        .headers()
                        .map())
                .doesNotContainKey("set-cookie");
        assertThat(get("/api/v1/queries").headers().map()).doesNotContainKey("set-cookie");
    }

    static void assertProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"urn:relasi:problem:" + slug + "\"", "\"instance\":\"/");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
}
