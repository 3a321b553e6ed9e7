package org.relasi.extract.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;
import org.relasi.extract.phrases.Arguments;
import org.relasi.extract.phrases.Phrases;
import org.relasi.extract.rules.TitleSides.Holder;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** Who holds one title, and in what body: by the words on either side of it, else by whom a clause says it of. */
final class TitleReading {

    private static final String SUBJECT = "subject";

    private final Scene scene;
    private final Sentence sentence;
    private final Title title;
    private final Phrases phrases;

    TitleReading(Scene scene, Title title) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.title = title;
        this.phrases = new Phrases(scene);
    }

    List<Finding> findings() {
        if (isNegated()) {
            return List.of();
        }
        TitleSides sides = new TitleSides(scene, title);
        if (sides.bodies().isEmpty()) {
            return List.of();
        }
        List<Holder> named = sides.holders();
        Stream<Holder> holders =
                named.isEmpty() ? subject().map(person -> new Holder(person, SUBJECT)).stream() : named.stream();
        return holders.flatMap(holder -> bodies(sides)
                        .filter(body -> scene.fits(title.type(), holder.person(), body))
                        .map(body -> finding(holder, body, sides.bodies().size())))
                .toList();
    }

    /** An office is held in the nearest body; who is a member of one may be so for another: <i>anggota DPR dari Fraksi X</i>. */
    private Stream<Integer> bodies(TitleSides sides) {
        return title.type() == RelationType.MEMBER_OF
                ? sides.bodies().stream()
                : sides.bodies().stream().limit(1);
    }

    /** <i>is NOT a member of, BUKAN anggota</i>. */
    private boolean isNegated() {
        return sentence.tokens().subList(title.first() - 1, title.last()).stream()
                .flatMap(word -> sentence.dependents(word).stream())
                .anyMatch(word -> word.id() < title.first() && scene.lexicon().has("negation", word));
    }

    private Finding finding(Holder holder, int body, int bodies) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (title.type() == RelationType.HOLDS_POSITION) {
            properties.put("title", title.text(sentence));
        }
        if (isFormer()) {
            properties.put("tenure", "former");
        }
        return new Finding(
                        title.type(),
                        holder.person(),
                        body,
                        sentence.token(title.first()),
                        title.last(),
                        TitleRule.NAME,
                        List.of(
                                "holder=" + holder.place(),
                                "office=" + title.office(),
                                "bodies=" + Math.min(2, bodies)),
                        properties)
                .between(
                        holder.place().equals(SUBJECT) ? phrases.word(holder.person()) : nearest(holder.person()),
                        nearest(body));
    }

    /** A word of the name of somebody that stands nearest to the title; null where only a pronoun stands for them. */
    private @Nullable Token nearest(int participant) {
        return sentence.names().stream()
                .filter(name -> scene.cast()
                        .of(sentence, name)
                        .filter(id -> id == participant)
                        .isPresent())
                .map(name -> sentence.token(name.first()))
                .min(Comparator.comparingInt(word -> Math.abs(word.id() - title.first())))
                .orElse(null);
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

    /** <i>X adalah presiden Y, X dilantik sebagai presiden Y, politikus partai Y itu</i>: whom the title is said of. */
    private Optional<Integer> subject() {
        for (int id = title.first(); id <= title.last(); id++) {
            Optional<Integer> holder = subjects(sentence.token(id)).stream()
                    .flatMap(subject -> phrases.participants(subject).stream())
                    .findFirst();
            if (holder.isPresent()) {
                return holder;
            }
        }
        return scene.coreference().of(sentence, sentence.token(title.first())).stream()
                .findFirst();
    }

    private List<Token> subjects(Token word) {
        if (!sentence.dependents(word, Deprel.COP).isEmpty()) {
            return sentence.dependents(word, Deprel.NSUBJ);
        }
        Arguments arguments = new Arguments(sentence, scene.lexicon());
        return sentence.head(word)
                .filter(verb -> scene.lexicon().has("becoming", verb))
                .map(verb -> arguments.isPassive(verb) ? arguments.undergoers(verb) : arguments.subjects(verb))
                .orElse(List.of());
    }
}
