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
 */
record Finding(
        RelationType type,
        @Nullable Integer subject,
        int object,
        Token trigger,
        int last,
        String rule,
        double confidence,
        Map<String, String> properties) {

    Finding withObject(int other) {
        return new Finding(type, subject, other, trigger, last, rule, confidence, properties);
    }
}
