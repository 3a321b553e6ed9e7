package org.relasi.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Knows callers by their key. What does not begin as a key does is left to whoever reads tokens. */
final class KeyProvider implements AuthenticationProvider {

    private final Keys keys;

    KeyProvider(Keys keys) {
        this.keys = keys;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication shown) {
        String text = ((BearerTokenAuthenticationToken) shown).getToken();
        if (!text.startsWith(Secret.PREFIX)) {
            return null;
        }
        return keys.find(new Secret(text))
                .map(KeyAuthentication::new)
                .orElseThrow(() -> new BadCredentialsException("no such key"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return BearerTokenAuthenticationToken.class.isAssignableFrom(type);
    }
}
