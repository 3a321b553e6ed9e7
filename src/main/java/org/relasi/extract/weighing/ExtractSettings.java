package org.relasi.extract.weighing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.relasi.extract.RelationType;
import org.relasi.syntax.EntityType;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.validation.annotation.Validated;

/**
 * How sure a statement must be to be made, 0 to 1.
 *
 * @param minConfidence statements less sure are not made
 * @param minConfidenceOfHarm the same of the gravest that can be said wrongly of a person by name: that somebody arrested,
 *     sued, investigated, convicted, attacked or killed them
 * @param minConfidenceOfHarmByModel the same where no rule has read it, of whomever it is said
 * @param minConfidenceOfHarmToBodies the same of states, organizations, places and events, where a rule has read it
 */
@Validated
@ConfigurationProperties("relasi.extract")
public record ExtractSettings(
        @DefaultValue("0.3") @DecimalMin("0") @DecimalMax("1")
        double minConfidence,

        @DefaultValue("0.55") @DecimalMin("0") @DecimalMax("1")
        double minConfidenceOfHarm,

        @DefaultValue("0.6") @DecimalMin("0") @DecimalMax("1")
        double minConfidenceOfHarmByModel,

        @DefaultValue("0.45") @DecimalMin("0") @DecimalMax("1")
        double minConfidenceOfHarmToBodies) {

    /** As they are where nothing is set. */
    public static ExtractSettings defaults() {
        return new Binder(new MapConfigurationPropertySource()).bindOrCreate("relasi.extract", ExtractSettings.class);
    }

    /**
     * Whether a finding about somebody of a type is sure enough.
     *
     * @param ofModelAlone whether no rule found it
     */
    public boolean isSureEnough(RelationType type, EntityType undergoer, boolean ofModelAlone, double confidence) {
        double least = !type.isGrave()
                ? minConfidence
                : ofModelAlone
                        ? minConfidenceOfHarmByModel
                        : undergoer == EntityType.PERSON ? minConfidenceOfHarm : minConfidenceOfHarmToBodies;
        return confidence >= Math.max(minConfidence, least);
    }
}
