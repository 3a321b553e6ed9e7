package org.relasi.extract;

import java.util.ArrayList;
import java.util.List;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * A person's office or membership, by the title beside the name: <i>Presiden Kolombia, Gustavo Petro</i>; <i>Sergei
 * Lavrov, the Russian foreign minister</i>; <i>anggota DPR X</i>.
 */
final class TitleRule implements Rule {

    static final String NAME = "title";

    @Override
    public List<Finding> read(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        for (Title title : titles(scene)) {
            findings.addAll(new TitleReading(scene, title).findings());
        }
        return findings;
    }

    private static List<Title> titles(Scene scene) {
        List<Title> titles = new ArrayList<>();
        List<Token> tokens = scene.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (isOffice(tokens.get(i))) {
                int first = i;
                while (i + 1 < tokens.size() && tokens.get(i + 1).hasFeat("NounType", "OfficePart")) {
                    i++;
                }
                titles.add(new Title(RelationType.HOLDS_POSITION, first + 1, i + 1, true));
            }
        }
        for (Token token : tokens) {
            if (!isOffice(token) && scene.lexicon().has("affiliated", token) && token.is(Upos.NOUN)) {
                titles.add(new Title(RelationType.HOLDS_POSITION, token.id(), token.id(), false));
            }
        }
        for (Lexicon.Hit hit : scene.lexicon().nouns(scene.sentence())) {
            if (hit.frames().stream().anyMatch(frame -> frame.type() == RelationType.MEMBER_OF)) {
                titles.add(new Title(RelationType.MEMBER_OF, hit.token().id(), hit.last(), true));
            }
        }
        return titles;
    }

    private static boolean isOffice(Token token) {
        return token.hasFeat("NounType", "Office");
    }
}
