package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitIT extends SecuredApi {

    @Test
    void refusesOneCallerWhoAsksTooOften() {
        String busy = key("busy", Role.READER, null);
        String other = key("other", Role.READER, null);

        HttpResponse<String> first = get("/api/v1/queries", "X-Api-Key", busy);
        assertThat(first.headers().firstValue("RateLimit-Policy")).contains("\"caller\";q=20;w=20");
        assertThat(first.headers().firstValue("RateLimit")).contains("\"caller\";r=19;t=1");
        for (int i = 0; i < 19; i++) {
            assertThat(get("/api/v1/queries", "X-Api-Key", busy).statusCode()).isEqualTo(200);
        }

        HttpResponse<String> refused = get("/api/v1/queries", "X-Api-Key", busy);
        AccessIT.assertProblem(refused, 429, "too-many-requests");
        assertThat(refused.headers().allValues("Retry-After")).containsExactly("1");
        assertThat(refused.headers().firstValue("RateLimit")).contains("\"caller\";r=0;t=20");
        assertThat(get("/api/v1/queries", "X-Api-Key", other).statusCode()).isEqualTo(200);

        time.pass(Duration.ofSeconds(1));
        assertThat(get("/api/v1/queries", "X-Api-Key", busy).statusCode()).isEqualTo(200);
    }

    @Test
    void countsATokenBySubjectAndAStrangerByAddress() {
        for (int i = 0; i < 20; i++) {
            String token = ISSUER.token("many", "relasi", Duration.ofMinutes(10 + i), "reader");
            assertThat(get("/api/v1/queries", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(get("/api/v1/queries").statusCode()).isEqualTo(401);
        }
        String again = ISSUER.token("many", "relasi", Duration.ofHours(1), "reader");

        assertThat(get("/api/v1/queries", "Authorization", "Bearer " + again).statusCode())
                .isEqualTo(429);
        assertThat(get("/api/v1/queries").statusCode()).isEqualTo(429);
        // A forwarded address counts only where the settings say that a proxy sets it.
        assertThat(get("/api/v1/queries", "X-Forwarded-For", "192.0.2.1").statusCode())
                .isEqualTo(429);
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void looksAtNoKeyAfterTooManyWrongOnes() {
        String good = key(Role.READER);
        for (int i = 0; i < 6; i++) {
            AccessIT.assertProblem(get("/api/v1/queries", "X-Api-Key", "relasi_" + i), 401, "key-refused");
        }

        HttpResponse<String> refused = get("/api/v1/queries", "X-Api-Key", good);
        AccessIT.assertProblem(refused, 429, "too-many-requests");
        assertThat(refused.headers().allValues("Retry-After")).containsExactly("10");

        time.pass(Duration.ofSeconds(10));
        assertThat(get("/api/v1/queries", "X-Api-Key", good).statusCode()).isEqualTo(200);
    }
}
