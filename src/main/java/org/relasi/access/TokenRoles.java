package org.relasi.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * The roles that a token names: in a list, or in one text parted by spaces. What is none of ours is passed over.
 *
 * @param claim where they are; dots lead into objects, unless a claim has the whole name
 * @param prefix that ours have there; empty for none
 */
record TokenRoles(String claim, String prefix) implements Converter<Jwt, Collection<GrantedAuthority>> {

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        return names(value(token.getClaims()))
                .filter(name -> name.startsWith(prefix))
                .map(name -> Role.named(name.substring(prefix.length())))
                .flatMap(Optional::stream)
                .map(Role::authority)
                .toList();
    }

    private @Nullable Object value(Map<String, Object> claims) {
        if (claims.containsKey(claim)) {
            return claims.get(claim);
        }
        Object value = claims;
        for (String step : claim.split("\\.", -1)) {
            value = value instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return value;
    }

    private static Stream<String> names(@Nullable Object value) {
        if (value instanceof String text) {
            return Arrays.stream(text.strip().split("\\s+"));
        }
        return value instanceof List<?> list
                ? list.stream().filter(String.class::isInstance).map(String.class::cast)
                : Stream.empty();
    }
}
