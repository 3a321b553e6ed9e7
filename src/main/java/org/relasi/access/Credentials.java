package org.relasi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Reads what a caller shows: {@code Authorization: Bearer} with a key or a token, or {@code X-Api-Key} with a key. */
final class Credentials implements AuthenticationConverter {

    static final String KEY_HEADER = "X-Api-Key";

    private final BearerTokenResolver bearer = new DefaultBearerTokenResolver();

    static boolean shownBy(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getHeader(KEY_HEADER) != null;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        List<String> keys = Collections.list(request.getHeaders(KEY_HEADER));
        if (keys.isEmpty()) {
            String token = bearer.resolve(request);
            return token == null ? null : new BearerTokenAuthenticationToken(token);
        }
        boolean one = keys.size() == 1 && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
        if (!one || !keys.get(0).startsWith(Secret.PREFIX)) {
            throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("malformed"));
        }
        return new BearerTokenAuthenticationToken(keys.get(0));
    }
}
