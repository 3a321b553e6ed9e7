package org.relasi.learned;

import java.util.List;
import org.relasi.syntax.ProposedRelation;

/**
 * What the model sees in a text.
 *
 * @param names in order; no two overlap
 * @param relations in the order of their triggers
 */
public record LearnedReading(List<LearnedName> names, List<ProposedRelation> relations) {

    public LearnedReading {
        names = List.copyOf(names);
        relations = List.copyOf(relations);
    }
}
