package org.relasi.extract;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Token;

/**
 * A relation that a rule found, before it is judged who says so and whether it is denied.
 *
 * @param subject participant id, null for a passive without doer
 * @param object participant id
 * @param trigger the token that says it
 * @param last id of the last token of the trigger
 * @param confidence 0 to 1
 * @param cameo CAMEO event code where its words have another than the relation, else null
 */
record Finding(
        RelationType type,
        @Nullable Integer subject,
        int object,
        Token trigger,
        int last,
        String rule,
        double confidence,
        Map<String, String> properties,
        @Nullable String cameo) {

    Finding(
            RelationType type,
            @Nullable Integer subject,
            int object,
            Token trigger,
            int last,
            String rule,
            double confidence,
            Map<String, String> properties) {
        this(type, subject, object, trigger, last, rule, confidence, properties, null);
    }

    /** The same with the CAMEO code of the words that it was read from. */
    Finding coded(@Nullable String code) {
        return new Finding(type, subject, object, trigger, last, rule, confidence, properties, code);
    }

    Finding withObject(int other) {
        return new Finding(type, subject, other, trigger, last, rule, confidence, properties, cameo);
    }
}
