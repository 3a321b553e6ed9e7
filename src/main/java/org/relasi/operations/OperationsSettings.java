package org.relasi.operations;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings for those who run relasi, {@code relasi.operations.*}.
 *
 * @param drain how long requests are still served after relasi is asked to stop, while readiness says no; must be less than
 *     {@code spring.lifecycle.timeout-per-shutdown-phase}
 */
@Validated
@ConfigurationProperties("relasi.operations")
record OperationsSettings(
        @DefaultValue("0s") @NotNull @DurationMin Duration drain) {}
