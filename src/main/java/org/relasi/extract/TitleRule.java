package org.relasi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/**
 * A person's office or membership, by the title beside the name: <i>Presiden Kolombia, Gustavo Petro</i>; <i>Sergei
 * Lavrov, the Russian foreign minister</i>; <i>anggota DPR X</i>.
 */
final class TitleRule implements Rule {

    private static final double SURE = 0.85;
    private static final int REACH = 4;

    @Override
    public List<Finding> read(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        for (Title title : titles(scene)) {
            findings.addAll(new TitleReading(scene, title).findings());
        }
        return findings;
    }

    /** A title in a sentence: ids of its first and last token. */
    private record Title(RelationType type, int first, int last) {}

    private static List<Title> titles(Scene scene) {
        List<Title> titles = new ArrayList<>();
        List<Token> tokens = scene.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (isOffice(tokens.get(i))) {
                int first = i;
                while (i + 1 < tokens.size() && tokens.get(i + 1).hasFeat("NounType", "OfficePart")) {
                    i++;
                }
                titles.add(new Title(RelationType.HOLDS_POSITION, first + 1, i + 1));
            }
        }
        for (Lexicon.Hit hit : scene.lexicon().nouns(scene.sentence())) {
            if (hit.frames().stream().anyMatch(frame -> frame.type() == RelationType.MEMBER_OF)) {
                titles.add(new Title(RelationType.MEMBER_OF, hit.token().id(), hit.last()));
            }
        }
        return titles;
    }

    private static boolean isOffice(Token token) {
        return token.hasFeat("NounType", "Office");
    }

    /** The reading of one title. */
    private static final class TitleReading {

        private final Scene scene;
        private final Sentence sentence;
        private final Title title;
        private final List<Integer> bodies = new ArrayList<>();
        private final List<Integer> holders = new ArrayList<>();

        TitleReading(Scene scene, Title title) {
            this.scene = scene;
            this.sentence = scene.sentence();
            this.title = title;
        }

        List<Finding> findings() {
            readAfter();
            readBefore();
            if (holders.isEmpty()) {
                readSubject();
            }
            List<Finding> findings = new ArrayList<>();
            for (int holder : holders.stream().limit(1).toList()) {
                for (int body : bodies.stream().limit(1).toList()) {
                    if (scene.fits(title.type(), holder, body)) {
                        findings.add(finding(holder, body));
                    }
                }
            }
            return findings;
        }

        private Finding finding(int holder, int body) {
            Map<String, String> properties = title.type() == RelationType.HOLDS_POSITION
                    ? Map.of("title", sentence.text(title.first(), title.last()))
                    : Map.of();
            return new Finding(
                    title.type(), holder, body, sentence.token(title.first()), title.last(), "title", SURE, properties);
        }

        /** The body and the holder behind the title: <i>Presiden Kolombia, Gustavo Petro</i>. */
        private void readAfter() {
            int at = title.last() + 1;
            int small = 0;
            while (at <= sentence.tokens().size() && small <= REACH) {
                Token token = sentence.token(at);
                Optional<NameSpan> name = sentence.nameAt(token);
                if (name.isPresent() && name.get().type() == EntityType.PERSON) {
                    scene.cast().of(sentence, name.get()).ifPresent(holders::add);
                    return;
                }
                if (name.isPresent()) {
                    addBody(name.get());
                    at = name.get().last() + 1;
                } else if (scene.lexicon().has("titleLinks", token) || isBridge(token)) {
                    small++;
                    at++;
                } else {
                    return;
                }
            }
        }

        /** A comma, a bracketed acronym's brackets, or the rest of the title. */
        private boolean isBridge(Token token) {
            return token.form().equals(",")
                    || token.form().equals("(")
                    || token.form().equals(")")
                    || token.feats().containsKey("NounType");
        }

        /** The body and the holder before the title: <i>Sergei Lavrov, the Russian foreign minister</i>. */
        private void readBefore() {
            int at = title.first() - 1;
            boolean comma = false;
            for (int steps = 0; at >= 1 && steps <= REACH + 1; steps++) {
                Token token = sentence.token(at);
                Optional<NameSpan> name = sentence.nameAt(token);
                if (name.isPresent() && name.get().type() == EntityType.PERSON) {
                    if (holders.isEmpty() && comma) {
                        scene.cast().of(sentence, name.get()).ifPresent(holders::add);
                    }
                    return;
                }
                if (name.isPresent()) {
                    if (comma) {
                        return;
                    }
                    addBody(name.get());
                    at = name.get().first() - 1;
                } else if (token.form().equals(",")) {
                    comma = true;
                    at--;
                } else if (scene.lexicon().has("titleLinks", token)
                        || scene.lexicon().has("titleOpeners", token)
                        || token.feats().containsKey("NounType")) {
                    at--;
                } else {
                    return;
                }
            }
        }

        /** <i>X adalah presiden Y</i>: the subject of the title. */
        private void readSubject() {
            for (int id = title.first(); id <= title.last(); id++) {
                Token token = sentence.token(id);
                if (!sentence.dependents(token, Deprel.COP).isEmpty()) {
                    Phrases phrases = new Phrases(scene);
                    sentence.dependents(token, Deprel.NSUBJ)
                            .forEach(subject -> holders.addAll(phrases.participants(subject)));
                    return;
                }
            }
        }

        private void addBody(NameSpan name) {
            scene.cast()
                    .of(sentence, name)
                    .filter(id -> scene.canBeTarget(title.type(), scene.cast().type(id)))
                    .filter(id -> !bodies.contains(id))
                    .ifPresent(bodies::add);
        }
    }
}
