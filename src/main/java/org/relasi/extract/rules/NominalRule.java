package org.relasi.extract.rules;

import java.util.ArrayList;
import java.util.List;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Rule;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Upos;

/**
 * A noun of the lexicon with its doer and undergoer: <i>tuduhan AS terhadap Rusia</i>; carried by a light verb:
 * <i>AS menjatuhkan sanksi kepada Rusia</i>, <i>Rusia menuai kecaman dari AS</i>.
 */
public final class NominalRule implements Rule {

    @Override
    public List<Finding> read(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        for (Lexicon.Hit hit : scene.triggers().nouns()) {
            boolean noun =
                    (hit.token().is(Upos.NOUN) || hit.last() > hit.token().id())
                            && scene.sentence().nameAt(hit.token()).isEmpty();
            if (noun) {
                findings.addAll(new NounReading(scene, hit).findings());
            }
        }
        return findings;
    }
}
