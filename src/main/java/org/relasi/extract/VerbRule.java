package org.relasi.extract;

import java.util.ArrayList;
import java.util.List;
import org.relasi.syntax.Upos;

/** A verb of the lexicon with its doer and undergoer: <i>Rusia menuduh Barat</i>, <i>Barat dituduh oleh Rusia</i>. */
final class VerbRule implements Rule {

    @Override
    public List<Finding> read(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        int used = 0;
        for (Lexicon.Hit hit : scene.lexicon().verbs(scene.sentence())) {
            boolean verb = hit.token().is(Upos.VERB) || hit.last() > hit.token().id();
            if (verb && hit.token().id() > used) {
                List<Finding> found = new VerbReading(scene, hit).findings();
                findings.addAll(found);
                used = found.isEmpty() ? used : hit.last();
            }
        }
        return findings;
    }
}
