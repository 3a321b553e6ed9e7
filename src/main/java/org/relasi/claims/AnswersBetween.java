package org.relasi.claims;

import java.util.List;
import org.relasi.graph.ReadArticle;

/** What in one article answers accusations of another, as it would be linked where both are stored. */
public final class AnswersBetween {

    private AnswersBetween() {}

    /** Empty where nothing does, or where one of them has no day. */
    public static List<Answer> of(ReadArticle accusing, ReadArticle answering) {
        List<Utterance> claims = Utterances.of(accusing);
        return Utterances.of(answering).stream()
                .flatMap(response -> claims.stream().flatMap(claim -> Answering.of(claim, response).stream()))
                .toList();
    }
}
