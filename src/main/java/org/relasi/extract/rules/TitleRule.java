package org.relasi.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relasi.extract.RelationType;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Rule;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * A person's office or membership, by the title beside the name: <i>Presiden Kolombia, Gustavo Petro</i>; <i>Sergei
 * Lavrov, the Russian foreign minister</i>; <i>anggota DPR X</i>.
 */
public final class TitleRule implements Rule {

    public static final String NAME = "title";

    @Override
    public List<Finding> read(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        for (Title title : titles(scene)) {
            findings.addAll(new TitleReading(scene, title).findings());
        }
        findings.addAll(affiliations(scene));
        return findings;
    }

    /** <i>the BBC's Steve Rosenberg; Brad Adams, from Human Rights Watch; Andi dari Bawaslu</i>. */
    private static List<Finding> affiliations(Scene scene) {
        List<NameSpan> names = scene.sentence().names();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            NameSpan first = names.get(i);
            NameSpan second = names.get(i + 1);
            if (first.type() == EntityType.ORGANIZATION && second.type() == EntityType.PERSON) {
                findings.addAll(affiliation(scene, second, first, isPossessor(scene, first, second)));
            } else if (first.type() == EntityType.PERSON && second.type() == EntityType.ORGANIZATION) {
                findings.addAll(affiliation(scene, first, second, isFrom(scene, first, second)));
            }
        }
        return findings;
    }

    private static boolean isPossessor(Scene scene, NameSpan body, NameSpan person) {
        return person.first() == body.last() + 2
                && scene.lexicon().has("possessives", scene.sentence().token(body.last() + 1));
    }

    private static boolean isFrom(Scene scene, NameSpan person, NameSpan body) {
        int gap = body.first() - person.last();
        return gap >= 2
                && gap <= 3
                && scene.lexicon().has("ofBody", scene.sentence().token(body.first() - 1))
                && (gap == 2 || scene.sentence().token(person.last() + 1).form().equals(","));
    }

    private static List<Finding> affiliation(Scene scene, NameSpan person, NameSpan body, boolean said) {
        Optional<Integer> member = scene.cast().of(scene.sentence(), person);
        Optional<Integer> organization = scene.cast().of(scene.sentence(), body);
        if (!said || member.isEmpty() || organization.isEmpty()) {
            return List.of();
        }
        return scene.fits(RelationType.MEMBER_OF, member.get(), organization.get())
                ? List.of(new Finding(
                        RelationType.MEMBER_OF,
                        member.get(),
                        organization.get(),
                        scene.sentence().token(person.first()),
                        person.last(),
                        NAME,
                        List.of("affiliation"),
                        Map.of()))
                : List.of();
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
        for (Lexicon.Hit hit : scene.triggers().nouns()) {
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
