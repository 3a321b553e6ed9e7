package org.relasi.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * Who holds one title, and in what body: looked for word by word from the title outwards, since trees differ on titles
 * more than on anything else.
 */
final class TitleReading {

    /** Words between a title and the name of its body or holder. */
    private static final int REACH = 6;

    private final Scene scene;
    private final Sentence sentence;
    private final Title title;
    private final List<Integer> bodies = new ArrayList<>();

    /** Right behind the title or its body, without a comma: <i>Presiden Rusia Vladimir Putin</i>. */
    private @Nullable Integer adjacent;
    /** Before a word that says so: <i>Riva Siahaan selaku Direktur</i>, <i>Rosan (CEO Danantara)</i>. */
    private @Nullable Integer named;
    /** Before a comma: <i>Sergei Lavrov, the Russian foreign minister</i>. */
    private @Nullable Integer before;
    /** Behind a comma: <i>Presiden Kolombia, Gustavo Petro</i>. */
    private @Nullable Integer behind;

    TitleReading(Scene scene, Title title) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.title = title;
    }

    List<Finding> findings() {
        readAfter();
        readBefore();
        Integer holder = adjacent != null ? adjacent : named != null ? named : before != null ? before : behind;
        if (holder == null) {
            holder = subject().orElse(null);
        }
        if (holder == null || bodies.isEmpty() || !scene.fits(title.type(), holder, bodies.get(0))) {
            return List.of();
        }
        return List.of(finding(holder, bodies.get(0)));
    }

    private Finding finding(int holder, int body) {
        Map<String, String> properties = new HashMap<>();
        if (title.type() == RelationType.HOLDS_POSITION) {
            properties.put("title", title.text(sentence));
        }
        if (isFormer()) {
            properties.put("tenure", "former");
        }
        return new Finding(
                title.type(),
                holder,
                body,
                sentence.token(title.first()),
                title.last(),
                TitleRule.NAME,
                List.of("holder=" + place(holder), "office=" + title.office(), "bodies=" + Math.min(2, bodies.size())),
                properties);
    }

    private String place(int holder) {
        if (Objects.equals(adjacent, holder)) {
            return "adjacent";
        }
        if (Objects.equals(named, holder)) {
            return "named";
        }
        return Objects.equals(before, holder) ? "before" : Objects.equals(behind, holder) ? "behind" : "subject";
    }

    /** <i>mantan presiden, former foreign minister</i>. */
    private boolean isFormer() {
        for (int id = Math.max(1, title.first() - 2); id < title.first(); id++) {
            if (scene.lexicon().has("former", sentence.token(id))) {
                return true;
            }
        }
        return false;
    }

    /** Reads rightwards: words of the title, its body, and then its holder. */
    private void readAfter() {
        int at = title.last() + 1;
        int words = 0;
        boolean comma = false;
        while (at <= sentence.tokens().size() && words <= REACH) {
            Token token = sentence.token(at);
            Optional<NameSpan> name = sentence.nameAt(token);
            if (name.isPresent() && name.get().type() == EntityType.PERSON) {
                if (comma) {
                    behind = participant(name.get()).orElse(null);
                } else {
                    adjacent = participant(name.get()).orElse(null);
                }
                return;
            }
            if (name.isPresent()) {
                if (comma) {
                    return;
                }
                addBody(name.get());
                at = name.get().last() + 1;
            } else if (token.form().equals(",") && !comma) {
                comma = true;
                at++;
            } else if (isBetween(token, comma)) {
                words++;
                at++;
            } else {
                return;
            }
        }
    }

    /** Words that may stand between a title, its body and its holder. */
    private boolean isBetween(Token token, boolean comma) {
        Lexicon lexicon = scene.lexicon();
        if (token.form().equals("(") || token.form().equals(")") || lexicon.has("honorifics", token)) {
            return true;
        }
        if (comma) {
            return announcesName(token);
        }
        boolean open = bodies.isEmpty();
        return lexicon.has("titleLinks", token)
                || token.feats().containsKey("NounType")
                || lexicon.list("ordinals").stream().anyMatch(token.form()::startsWith)
                || open && (token.is(Upos.ADJ) || token.is(Upos.NOUN) || token.is(Upos.PROPN) || token.is(Upos.NUM));
    }

    /** <i>Kepala Kepolisian Peru, Jenderal Oscar Arriola</i>: a rank right before the holder. */
    private boolean announcesName(Token token) {
        return token.id() < sentence.tokens().size()
                && (token.is(Upos.NOUN) || token.is(Upos.PROPN))
                && sentence.nameAt(sentence.token(token.id() + 1))
                        .filter(name -> name.type() == EntityType.PERSON)
                        .isPresent();
    }

    /** Reads leftwards: the body of an English title, and a holder named before it. */
    private void readBefore() {
        int at = title.first() - 1;
        boolean comma = false;
        boolean link = false;
        for (int words = 0; at >= 1 && words <= REACH; words++) {
            Token token = sentence.token(at);
            Optional<NameSpan> name = sentence.nameAt(token);
            if (name.isPresent() && name.get().type() == EntityType.PERSON) {
                if (link) {
                    named = participant(name.get()).orElse(null);
                } else if (comma) {
                    before = participant(name.get()).orElse(null);
                }
                return;
            }
            if (name.isPresent()) {
                if (comma || link) {
                    return;
                }
                addBody(name.get());
                at = name.get().first() - 1;
                continue;
            }
            if (token.form().equals(",")) {
                comma = true;
            } else if (token.form().equals("(") || scene.lexicon().has("titleAnnouncers", token)) {
                link = true;
            } else if (scene.lexicon().has("pronouns.possessive", token)) {
                scene.coreference().of(sentence, token).stream().findFirst().ifPresent(this::addBody);
            } else if (!isBefore(token, comma || link)) {
                return;
            }
            at--;
        }
    }

    private boolean isBefore(Token token, boolean left) {
        Lexicon lexicon = scene.lexicon();
        return lexicon.has("titleOpeners", token)
                || !left
                        && (lexicon.has("titleLinks", token)
                                || token.feats().containsKey("NounType")
                                || token.is(Upos.ADJ)
                                || token.form().equals("-")
                                || token.is(Upos.VERB) && token.isDeprel(Deprel.AMOD)
                                || token.is(Upos.NOUN) && token.isDeprel(Deprel.COMPOUND));
    }

    /** <i>X adalah presiden Y, X dilantik sebagai presiden Y, politikus partai Y itu</i>: whom the title is said of. */
    private Optional<Integer> subject() {
        Phrases phrases = new Phrases(scene);
        Arguments arguments = new Arguments(sentence, scene.lexicon());
        for (int id = title.first(); id <= title.last(); id++) {
            Token token = sentence.token(id);
            Optional<Token> becoming =
                    sentence.head(token).filter(verb -> scene.lexicon().has("becoming", verb));
            List<Token> subjects = sentence.dependents(token, Deprel.COP).isEmpty()
                    ? becoming.map(verb ->
                                    arguments.isPassive(verb) ? arguments.undergoers(verb) : arguments.subjects(verb))
                            .orElse(List.of())
                    : sentence.dependents(token, Deprel.NSUBJ);
            Optional<Integer> holder = subjects.stream()
                    .flatMap(subject -> phrases.participants(subject).stream())
                    .findFirst();
            if (holder.isPresent()) {
                return holder;
            }
        }
        return scene.coreference().of(sentence, sentence.token(title.first())).stream()
                .findFirst();
    }

    private Optional<Integer> participant(NameSpan name) {
        return scene.cast().of(sentence, name);
    }

    private void addBody(NameSpan name) {
        participant(name).ifPresent(this::addBody);
    }

    private void addBody(int id) {
        EntityType type = scene.cast().type(id);
        boolean fits = scene.canBeTarget(title.type(), type) && (title.office() || type == EntityType.ORGANIZATION);
        if (fits && !bodies.contains(id)) {
            bodies.add(id);
        }
    }
}
