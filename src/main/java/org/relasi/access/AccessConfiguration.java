package org.relasi.access;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.util.Objects;
import org.relasi.embedded.SetupProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** What decides about access, beside the filters that ask it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SecuritySettings.class, HttpSettings.class})
class AccessConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AccessConfiguration.class);

    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Role.EDITOR.name())
                .implies(Role.ANALYST.name())
                .role(Role.ANALYST.name())
                .implies(Role.READER.name())
                .build();
    }

    @Bean
    AuditLog auditLog() {
        return new AuditLog(Clock.systemUTC());
    }

    @Bean
    @ConditionalOnProperty("relasi.security.audit-file")
    AuditFile auditFile(SecuritySettings settings) {
        return new AuditFile(Objects.requireNonNull(settings.auditFile()));
    }

    @Bean
    @ConditionalOnProperty("relasi.security.enabled")
    Keys keys(SecuritySettings settings, ObjectProvider<JwtDecoder> tokens) {
        try {
            Keys keys = new Keys(new KeysFile(settings.keysFile()), Clock.systemUTC());
            if (keys.current().isEmpty() && tokens.getIfAvailable() == null) {
                LOG.warn("Nobody has a key yet: relasi keys add NAME --role reader makes one.");
            }
            return keys;
        } catch (KeysFile.UnreadableKeys e) {
            throw new SetupProblem(
                    String.valueOf(e.getMessage()),
                    "Mend the file, or move it away and make the keys anew: relasi keys add NAME --role reader.",
                    e);
        }
    }

    @Bean
    TimeMeter rateLimitTime() {
        return TimeMeter.SYSTEM_MILLISECONDS;
    }
}
