package org.relasi.access;

import java.io.Serial;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A caller who showed a key that counts. */
final class KeyAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String name;

    KeyAuthentication(ApiKey key) {
        super(List.of(key.role().authority()));
        name = key.name();
        setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
        return name;
    }

    /** The secret is not kept. */
    @Override
    public Object getCredentials() {
        return "";
    }
}
