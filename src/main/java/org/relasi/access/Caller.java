package org.relasi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who asks.
 *
 * @param name {@code key:} and the name of a key, {@code token:} and the subject of a token; absent for a stranger
 * @param role the highest that the caller has; absent for none
 * @param address from which the request came
 */
record Caller(@Nullable String name, @Nullable Role role, String address) {

    /** As far as is known at this point of the request. */
    static Caller of(HttpServletRequest request) {
        Authentication shown = SecurityContextHolder.getContext().getAuthentication();
        String address = request.getRemoteAddr();
        if (shown == null || shown instanceof AnonymousAuthenticationToken || !shown.isAuthenticated()) {
            return new Caller(null, null, address);
        }
        String kind = shown instanceof KeyAuthentication ? "key:" : "token:";
        return new Caller(kind + shown.getName(), role(shown).orElse(null), address);
    }

    private static Optional<Role> role(Authentication shown) {
        return Arrays.stream(Role.values())
                .filter(role -> shown.getAuthorities().contains(role.authority()))
                .max(Comparator.naturalOrder());
    }
}
