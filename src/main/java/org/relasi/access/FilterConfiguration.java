package org.relasi.access;

import io.github.bucket4j.TimeMeter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The filters that every request passes, in this order: headers, hosts, foreign pages, audit, keys and tokens, rates, roles. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class FilterConfiguration {

    /** Settled by {@code embedded}, and also how {@code query} links there. */
    private static final String BROWSER = "relasi.query.browser-url";

    private static final Set<String> WILDCARDS = Set.of("", "0.0.0.0", "::", "[::]");

    @Bean
    Guesses guesses(SecuritySettings settings, TimeMeter time) {
        return new Guesses(settings, time);
    }

    @Bean
    Refusals refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, Guesses guesses) {
        return new Refusals(problems, guesses);
    }

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            SecuritySettings settings,
            HttpSettings names,
            Environment environment,
            AuditLog audit,
            Refusals refusals,
            Guesses guesses,
            TimeMeter time,
            ObjectProvider<Keys> keys,
            ObjectProvider<JwtDecoder> tokens) {
        withoutSessions(http);
        http.headers(SecurityHeaders::apply);
        doors(http, settings.cors(), names, environment, refusals);
        http.addFilterAfter(new AuditFilter(audit), SecurityContextHolderFilter.class);
        if (settings.limitsRates()) {
            http.addFilterBefore(
                    new RateFilter(settings.rateLimit(), time, AccessRules.health(), refusals),
                    AuthorizationFilter.class);
        }
        if (settings.enabled()) {
            http.addFilterBefore(new GuessFilter(guesses, refusals), BearerTokenAuthenticationFilter.class);
            http.addFilter(credentials(keys.getObject(), tokens.getIfAvailable(), settings, refusals));
            http.exceptionHandling(
                    handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
            http.authorizeHttpRequests(AccessRules::apply);
        } else {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        }
        return http.build();
    }

    /** Before everything that could answer: by which name, and from which page, somebody asks. */
    private static void doors(
            HttpSecurity http,
            SecuritySettings.Cors settings,
            HttpSettings names,
            Environment environment,
            Refusals refusals) {
        CorsConfigurationSource named =
                CrossOrigin.source(settings, BrowserOrigins.of(environment.getProperty(BROWSER)));
        http.addFilterBefore(
                new HostFilter(ownHosts(names, environment), AccessRules.health(), refusals), CorsFilter.class);
        http.addFilterBefore(new ForeignPageFilter(named, refusals), CorsFilter.class);
        http.addFilter(new CorsFilter(named));
    }

    /** Those of the settings, and the address to listen on where that is given as a name. */
    private static OwnHosts ownHosts(HttpSettings settings, Environment environment) {
        Stream<String> bound = Stream.of("server.address", "management.server.address")
                .map(setting -> environment.getProperty(setting, ""))
                .filter(address -> !WILDCARDS.contains(address.strip()));
        return new OwnHosts(Stream.concat(settings.hosts().stream(), bound).toList());
    }

    /** Each request shows who it is from: there is no login, no session, no cookie, and so nothing to forge a request with. */
    private static void withoutSessions(HttpSecurity http) {
        http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private static BearerTokenAuthenticationFilter credentials(
            Keys keys, @Nullable JwtDecoder tokens, SecuritySettings settings, Refusals refusals) {
        List<AuthenticationProvider> providers = new ArrayList<>(List.of(new KeyProvider(keys)));
        if (tokens != null) {
            providers.add(tokens(tokens, settings));
        }
        BearerTokenAuthenticationFilter filter =
                new BearerTokenAuthenticationFilter(new ProviderManager(providers), new Credentials());
        filter.setAuthenticationEntryPoint(refusals);
        filter.setAuthenticationFailureHandler(refusals);
        return filter;
    }

    private static AuthenticationProvider tokens(JwtDecoder decoder, SecuritySettings settings) {
        String prefix = Optional.ofNullable(settings.rolesPrefix()).orElse("");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(new TokenRoles(settings.rolesClaim(), prefix));
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(converter);
        return provider;
    }
}
