package org.relasi.access;

import io.github.bucket4j.TimeMeter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The filters that every request passes, in this order: headers, other origins, audit, keys and tokens, rates, roles. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class FilterConfiguration {

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
            AuditLog audit,
            Refusals refusals,
            Guesses guesses,
            TimeMeter time,
            ObjectProvider<Keys> keys,
            ObjectProvider<JwtDecoder> tokens) {
        withoutSessions(http);
        http.headers(SecurityHeaders::apply);
        CorsFilter cors = new CorsFilter(CrossOrigin.source(settings.cors()));
        cors.setCorsProcessor(new CrossOrigin(refusals));
        http.addFilter(cors);
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
