package org.relasi.extract.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.relasi.extract.RelationType;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Rule;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * What somebody is quoted to think of another: <i>menyebut serangan itu biadab</i>, <i>said Russia had violated the
 * treaty</i>. A word of blame makes it criticism, a word of wrongdoing an accusation, a word of praise praise.
 */
public final class JudgementRule implements Rule {

    public static final String NAME = "judgement";

    private static final Set<RelationType> SPEECH_ACTS = EnumSet.of(
            RelationType.ACCUSES, RelationType.DENIES, RelationType.CONFIRMS, RelationType.WARNS, RelationType.REJECTS);

    @Override
    public List<Finding> read(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        for (Token verb : scene.sentence().tokens()) {
            boolean reports =
                    scene.lexicon().has("speech", verb) || scene.lexicon().has("judgement.verbs", verb);
            if (reports && verb.is(Upos.VERB) && !saysRelation(scene, verb)) {
                findings.addAll(new JudgementReading(scene, verb).findings());
            }
        }
        return findings;
    }

    /** Whether a verb says by itself what its speaker does: who accuses of a crime does not say that it is one. */
    private static boolean saysRelation(Scene scene, Token verb) {
        return scene.lexicon().framesAt(scene.sentence(), verb).stream()
                .anyMatch(frame -> SPEECH_ACTS.contains(frame.type()));
    }
}
