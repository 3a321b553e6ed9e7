package org.relasi.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may reach the service and what they may do, {@code relasi.security.*}.
 *
 * @param enabled whether a caller must show a key or a token; without, everybody who reaches the port may do everything
 * @param allowOpen whether the port may be reached from other machines although {@code enabled} is not set
 * @param keysFile where the digests of the keys are; read again when it changes
 * @param auditFile where each change is recorded, a JSON object a line; absent in tests, where the log takes it
 * @param rolesClaim of a token, with its roles; dots lead into objects: {@code realm_access.roles}
 * @param rolesPrefix that a role has in that claim, such as {@code relasi-}; absent for none
 * @param rateLimit how often one caller may ask
 * @param cors which web pages of other origins may ask
 */
@Validated
@ConfigurationProperties(value = "relasi.security", ignoreUnknownFields = false)
record SecuritySettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("false") boolean allowOpen,
        @DefaultValue("data/keys.json") @NotNull Path keysFile,
        @Nullable Path auditFile,
        @DefaultValue("roles") @NotBlank String rolesClaim,
        @Nullable String rolesPrefix,
        @DefaultValue @Valid RateLimit rateLimit,
        @DefaultValue @Valid Cors cors) {

    SecuritySettings {
        keysFile = keysFile.toAbsolutePath().normalize();
    }

    boolean limitsRates() {
        return rateLimit.enabled == null ? enabled : rateLimit.enabled;
    }

    /**
     * How often one caller may ask: a key, the subject of a token, or else an address.
     *
     * @param enabled absent: where keys or tokens are asked for
     * @param requestsPerMinute in the long run
     * @param burst how many at once
     * @param failuresPerMinute how many wrong keys or tokens one address may show, so that nobody guesses
     */
    record RateLimit(
            @Nullable Boolean enabled,
            @DefaultValue("600") @Min(1) int requestsPerMinute,
            @DefaultValue("120") @Min(1) int burst,
            @DefaultValue("20") @Min(1) int failuresPerMinute) {}

    /**
     * Which web pages may ask from a browser.
     *
     * @param allowedOrigins such as {@code https://viewer.example.org}; {@code *} for any
     */
    record Cors(
            @DefaultValue
            List<
                            @Pattern(
                                    regexp = "\\*|https?://[^/?#\\s]+",
                                    message = "must be an origin such as https://viewer.example.org, without a path")
                            String>
                    allowedOrigins) {

        Cors {
            allowedOrigins = List.copyOf(allowedOrigins);
        }
    }
}
