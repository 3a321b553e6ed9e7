package org.relasi.extract.cameo;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;
import org.relasi.extract.lexicon.RelationLexicon;

/**
 * Which code a coder of CAMEO gives to a statement, by its polarity.
 *
 * <p>What is reported is coded, and of a claim or a demand that it was made. Cooperation that is intended is an event of its
 * own, an intent to cooperate (03); anything else that is only intended is none.
 */
public final class CameoCodes {

    private static final String INTENT_TO_COOPERATE = "03";
    private static final Set<String> COOPERATION = Set.of("verbal-cooperation", "diplomacy", "material-cooperation");

    private final RelationLexicon relations = RelationLexicon.load();

    /**
     * The code of a statement.
     *
     * @param cameo the code of what the statement says; null where the codebook has none
     * @return null where there is no event
     */
    public @Nullable String of(RelationType type, Polarity polarity, @Nullable String cameo) {
        if (cameo == null) {
            return null;
        }
        boolean cooperation = COOPERATION.contains(relations.relation(type).family());
        return switch (polarity) {
            case ASSERTED, ALLEGED -> cameo;
            case INTENDED -> cooperation ? INTENT_TO_COOPERATE : null;
            case DENIED, NEGATED -> null;
        };
    }
}
