package org.relasi.resolve;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What entities are called in the store.
 *
 * @param stateNames {@code id} or {@code en}: states have CLDR's names in that language, whatever the article's;
 *     {@code article}: that of the first article
 */
@Validated
@ConfigurationProperties("relasi.resolve")
public record ResolveSettings(@DefaultValue("id") @NotNull StateNaming stateNames) {}
