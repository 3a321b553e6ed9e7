package org.relasi.annotate.en;

import java.util.List;
import java.util.Map;
import org.relasi.annotate.Morphology;
import org.relasi.syntax.Upos;

/** English verb forms: what -ing, -ed and the irregular verbs show. The voice is for the parser to tell. */
final class EnglishMorphology implements Morphology {

    private static final Map<String, String> GERUND = Map.of("VerbForm", "Ger");
    private static final Map<String, String> BASE = Map.of("VerbForm", "Inf");
    private static final Map<String, String> PRESENT = Map.of("Tense", "Pres", "VerbForm", "Fin");
    private static final Map<String, String> PAST = Map.of("Tense", "Past", "VerbForm", "Fin");
    private static final Map<String, String> PARTICIPLE = Map.of("Tense", "Past", "VerbForm", "Part");

    private final VerbForms verbs;

    EnglishMorphology(VerbForms verbs) {
        this.verbs = verbs;
    }

    @Override
    public List<String> stems(String lower, Upos upos) {
        return upos == Upos.VERB
                ? verbs.find(lower).map(form -> List.of(form.lemma())).orElse(List.of())
                : List.of();
    }

    /** A form that is past tense and participle is given as a participle, which is what a passive needs. */
    @Override
    public Map<String, String> feats(String lower, Upos upos) {
        if (upos != Upos.VERB) {
            return Map.of();
        }
        return verbs.find(lower).map(EnglishMorphology::feats).orElseGet(() -> byEnding(lower));
    }

    private static Map<String, String> feats(VerbForms.VerbForm form) {
        return switch (form.kind()) {
            case BASE -> BASE;
            case THIRD_PERSON -> PRESENT;
            case PAST -> PAST;
            case PARTICIPLE, PAST_OR_PARTICIPLE -> PARTICIPLE;
            case ING -> GERUND;
        };
    }

    private static Map<String, String> byEnding(String lower) {
        if (lower.endsWith("ing") && lower.length() > 4) {
            return GERUND;
        }
        if (lower.endsWith("ed") && lower.length() > 3) {
            return PARTICIPLE;
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? PRESENT : BASE;
    }

    @Override
    public boolean looksVerbal(String lower) {
        return verbs.find(lower).isPresent();
    }
}
