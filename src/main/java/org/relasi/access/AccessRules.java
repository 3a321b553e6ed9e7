package org.relasi.access;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.web.WebServerNamespace;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which role which request needs. What no rule names needs the highest, so that a resource is never open by oversight. */
final class AccessRules {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** The first that fits counts. */
    private static final List<Rule> RULES = List.of(
            open("/"),
            open("/index.html"),
            open("/explorer/**"),
            open("/docs/**"),
            open("/swagger-ui/**"),
            open("/v3/api-docs/**"),
            open("/v3/api-docs.yaml"),
            open("/browser/guide.html"),
            open("/browser/style.grass"),
            open("/browser/scripts.zip"),
            new Rule(READING, "/api/v1/exports/**", Role.ANALYST),
            new Rule(READING, "/**", Role.READER),
            new Rule(Set.of(HttpMethod.POST), "/api/v1/extractions", Role.ANALYST));

    private static final Role OTHERWISE = Role.EDITOR;

    private AccessRules() {}

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        // The request that they belong to has passed these rules already.
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll();
        requests.requestMatchers(health()).permitAll();
        requests.requestMatchers(EndpointRequest.toLinks(), EndpointRequest.to("info", "metrics", "prometheus"))
                .hasRole(Role.READER.name());
        // Others tell of the inside, such as environment and memory: not over the network.
        requests.requestMatchers(EndpointRequest.toAnyEndpoint()).denyAll();
        RULES.forEach(rule -> rule.apply(requests));
        requests.anyRequest().hasRole(OTHERWISE.name());
    }

    /** Whether the service is up, and its parts: for probes, which show no key. */
    static RequestMatcher health() {
        return new OrRequestMatcher(
                EndpointRequest.to(HealthEndpoint.class),
                EndpointRequest.toAdditionalPaths(WebServerNamespace.SERVER, HealthEndpoint.class));
    }

    /** The role that a resource needs; empty where it is open to all. */
    static Optional<Role> needed(HttpMethod method, String path) {
        return RULES.stream()
                .filter(rule -> rule.fits(method, path))
                .findFirst()
                .map(rule -> Optional.ofNullable(rule.role))
                .orElse(Optional.of(OTHERWISE));
    }

    private static Rule open(String path) {
        return new Rule(READING, path, null);
    }

    private record Rule(
            Set<HttpMethod> methods, String path, @Nullable Role role) {

        void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
            for (HttpMethod method : methods) {
                var matched = requests.requestMatchers(method, path);
                if (role == null) {
                    matched.permitAll();
                } else {
                    matched.hasRole(role.name());
                }
            }
        }

        boolean fits(HttpMethod method, String resource) {
            PathPattern pattern = PathPatternParser.defaultInstance.parse(path);
            return methods.contains(method) && pattern.matches(PathContainer.parsePath(resource));
        }
    }
}
