package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenRolesTests {

    @Test
    void readsAListAndAText() {
        assertThat(new TokenRoles("roles", "").convert(token("roles", List.of("reader", "king", 7))))
                .containsExactly(Role.READER.authority());
        assertThat(new TokenRoles("scope", "").convert(token("scope", "openid Editor analyst")))
                .containsExactly(Role.EDITOR.authority(), Role.ANALYST.authority());
    }

    @Test
    void goesIntoObjectsUnlessAClaimHasTheWholeName() {
        Map<String, Object> realm = Map.of("roles", List.of("analyst"));

        assertThat(new TokenRoles("realm_access.roles", "").convert(token("realm_access", realm)))
                .containsExactly(Role.ANALYST.authority());
        assertThat(new TokenRoles("https://example.org/roles", "")
                        .convert(token("https://example.org/roles", List.of("reader"))))
                .containsExactly(Role.READER.authority());
    }

    @Test
    void takesOnlyNamesWithThePrefix() {
        assertThat(new TokenRoles("roles", "relasi-").convert(token("roles", List.of("editor", "relasi-reader"))))
                .containsExactly(Role.READER.authority());
    }

    @Test
    void findsNoneWhereThereIsNone() {
        assertThat(new TokenRoles("a.b.c", "").convert(token("a", "reader"))).isEmpty();
        assertThat(new TokenRoles("roles", "").convert(token("roles", Map.of("editor", true))))
                .isEmpty();
    }

    private static Jwt token(String claim, Object value) {
        return Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .claim(claim, value)
                .build();
    }
}
