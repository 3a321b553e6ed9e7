package org.relasi.extract.rules;

import java.util.ArrayList;
import java.util.List;
import org.relasi.extract.lexicon.Frame;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.phrases.WordOrder;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Rule;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** A verb of the lexicon with its doer and undergoer: <i>Rusia menuduh Barat</i>, <i>Barat dituduh oleh Rusia</i>. */
public final class VerbRule implements Rule {

    /** The rule of denials whose target is looked for in what was said before. */
    public static final String DENIAL = "denial";

    /** The rule of those that admit an accusation; who made it may have to be looked for in what was said before. */
    public static final String CONFIRMATION = "confirmation";

    private static final int LONGEST_HEADLINE = 16;

    @Override
    public List<Finding> read(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        int used = 0;
        for (Lexicon.Hit hit : scene.triggers().verbs()) {
            boolean verb = hit.token().is(Upos.VERB) || hit.last() > hit.token().id() || isHeadlineVerb(scene, hit);
            if (verb && hit.token().id() > used) {
                List<Finding> found = new VerbReading(scene, hit).findings();
                findings.addAll(found);
                used = found.isEmpty() ? used : hit.last();
            }
        }
        return findings;
    }

    /**
     * <i>KPK Tahan Komisaris PT X</i>: in a headline a bare stem between two names is a verb, which taggers that learnt from
     * whole sentences take for a noun.
     */
    private static boolean isHeadlineVerb(Scene scene, Lexicon.Hit hit) {
        Sentence sentence = scene.sentence();
        Token stem = hit.token();
        boolean headline = sentence.index() == 0 && sentence.tokens().size() <= LONGEST_HEADLINE;
        if (!headline || stem.is(Upos.ADP) || sentence.nameAt(stem).isPresent()) {
            return false;
        }
        WordOrder order = new WordOrder(sentence);
        return hit.frames().stream().anyMatch(Frame::takesObject)
                && order.nameBefore(stem, true).isPresent()
                && order.nameBehind(stem).isPresent();
    }
}
