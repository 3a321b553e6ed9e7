package org.relasi.extract.scene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;
import org.relasi.syntax.Token;

/**
 * A relation that a rule found, before it is judged who says so and whether it is denied.
 *
 * @param subject participant id, null for a passive without doer
 * @param object participant id; {@link #UNKNOWN} for a denial of a claim that other sentences may tell
 * @param trigger the token that says it
 * @param last id of the last token of the trigger
 * @param clues what the statement rests on, for {@code Confidence}: how doer and undergoer were found
 * @param cameo CAMEO event code where its words have another than the relation, else null
 * @param doer the word that was taken for the doer, null where the rule does not tell
 * @param undergoer the word that was taken for the undergoer, null where the rule does not tell
 */
public record Finding(
        RelationType type,
        @Nullable Integer subject,
        int object,
        Token trigger,
        int last,
        String rule,
        List<String> clues,
        Map<String, String> properties,
        @Nullable String cameo,
        @Nullable Token doer,
        @Nullable Token undergoer) {

    public Finding {
        clues = List.copyOf(clues);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    public Finding(
            RelationType type,
            @Nullable Integer subject,
            int object,
            Token trigger,
            int last,
            String rule,
            List<String> clues,
            Map<String, String> properties) {
        this(type, subject, object, trigger, last, rule, clues, properties, null, null, null);
    }

    public static final int UNKNOWN = -1;

    /** The same with the CAMEO code of the words that it was read from. */
    public Finding coded(@Nullable String code) {
        return new Finding(type, subject, object, trigger, last, rule, clues, properties, code, doer, undergoer);
    }

    /** The same of words that stand for doer and undergoer. */
    public Finding between(@Nullable Token source, @Nullable Token target) {
        return new Finding(type, subject, object, trigger, last, rule, clues, properties, cameo, source, target);
    }

    /** The same of another undergoer, of whom the rule knows no word. */
    public Finding withObject(int other) {
        return new Finding(type, subject, other, trigger, last, rule, clues, properties, cameo, doer, null);
    }
}
