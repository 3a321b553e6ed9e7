package org.relasi.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a caller may do; each role may also do what those before it may. */
enum Role {
    /** Reads the graph. */
    READER,
    /** Exports it, and has texts read without storing them. */
    ANALYST,
    /** Changes it. */
    EDITOR;

    /** The role of that name, in any case; empty where there is none. */
    static Optional<Role> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst();
    }

    GrantedAuthority authority() {
        return new SimpleGrantedAuthority("ROLE_" + name());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
