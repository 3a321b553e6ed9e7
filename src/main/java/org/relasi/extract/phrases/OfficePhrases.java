package org.relasi.extract.phrases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Finds out whom an office means, <i>presiden Rusia itu, the foreign minister</i>, and for whom officials act. */
final class OfficePhrases {

    private static final int DEEPEST_PHRASE = 4;
    private static final int FARTHEST_BODY = 3;

    private final Scene scene;
    private final Sentence sentence;
    private final Introductions introductions;

    OfficePhrases(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.introductions = new Introductions(scene);
    }

    /** The holder of an office of a body that stands in its phrase, where no name does: <i>presiden Rusia itu</i>. */
    Optional<Integer> known(Token head) {
        return office(head)
                .filter(title ->
                        introductions.of(head).isEmpty() && holder(head).isEmpty())
                .flatMap(title -> bodies(head).stream()
                        .flatMap(body -> scene.cast().offices().holder(body, title.form()).stream())
                        .findFirst());
    }

    /** <i>Presiden Amerika Serikat (AS) Donald Trump</i>: the holder, wherever in the phrase its tree has put the name. */
    Optional<Integer> holder(Token title) {
        if (!title.hasFeat("NounType", "Office")) {
            return Optional.empty();
        }
        return sentence.names().stream()
                .filter(name -> name.type() == EntityType.PERSON && name.first() > title.id())
                .filter(name -> isInside(sentence.token(name.first()), title))
                .findFirst()
                .flatMap(name -> scene.cast().of(sentence, name));
    }

    /** Whether a word stands in the noun phrase of a title, and not in that of another title or behind a preposition. */
    private boolean isInside(Token word, Token title) {
        Token at = word;
        for (int depth = 0; depth < DEEPEST_PHRASE; depth++) {
            Optional<Token> head = sentence.head(at);
            Token link = at;
            boolean nominal = Stream.of(Deprel.NMOD, Deprel.FLAT, Deprel.APPOS, Deprel.COMPOUND)
                    .anyMatch(link::isDeprel);
            if (head.isEmpty()
                    || !nominal
                    || !sentence.dependents(link, Deprel.CASE).isEmpty()) {
                return false;
            }
            if (head.get().equals(title)) {
                return true;
            }
            if (head.get().hasFeat("NounType", "Office")) {
                return false;
            }
            at = head.get();
        }
        return false;
    }

    /** <i>presiden Rusia itu</i> is its holder where the document names one, else the body that the office speaks for. */
    Optional<Integer> byOffice(Token head) {
        Optional<Token> title = office(head);
        return title.isEmpty()
                ? Optional.empty()
                : bodies(head).stream()
                        .findFirst()
                        .or(() -> scene.cast()
                                .offices()
                                .lastHolder(title.get().lemma(), head.span().start()));
    }

    private Optional<Token> office(Token head) {
        return head.hasFeat("NounType", "Office")
                ? Optional.of(head)
                : sentence.dependents(head).stream()
                        .filter(token -> token.hasFeat("NounType", "Office"))
                        .findFirst();
    }

    /** <i>EU leaders, pejabat AS, pemerintah Belarus</i>: those who act for a state or an organization. */
    Optional<Integer> represented(Token head) {
        if (!scene.lexicon().has("nominals.representative", head)) {
            return Optional.empty();
        }
        Optional<Integer> body = bodies(head).stream().findFirst().or(() -> bodyBehind(head));
        boolean whose = body.isEmpty()
                && scene.lexicon().has("nominals.government", head)
                && sentence.dependents(head, Deprel.NMOD).isEmpty();
        return whose ? scene.cast().mainState(head.span().start()) : body;
    }

    /**
     * <i>pemimpin Jepang, Kanada, dan Thailand; the foreign ministers of Peru and Chile</i>: the holder of each where the document
     * names one, else the body itself; empty where the phrase is not of several.
     */
    List<Integer> ofSeveral(Token head) {
        Optional<Token> title = office(head);
        boolean acts = title.isPresent()
                || scene.lexicon().has("nominals.representative", head)
                || scene.lexicon().has("groupLeaders", head);
        List<Integer> bodies = acts ? coordinated(head) : List.of();
        if (bodies.size() < 2
                || introductions.of(head).isPresent()
                || holder(head).isPresent()) {
            return List.of();
        }
        return bodies.stream()
                .map(body -> title.flatMap(office -> scene.cast().offices().holder(body, office.form()))
                        .orElse(body))
                .distinct()
                .toList();
    }

    /** The first body in a phrase and those coordinated with it. */
    private List<Integer> coordinated(Token head) {
        Optional<Token> first = sentence.dependents(head).stream()
                .filter(OfficePhrases::isInPhrase)
                .filter(this::isBody)
                .findFirst();
        return first.stream()
                .flatMap(token -> Stream.concat(Stream.of(token), sentence.dependents(token, Deprel.CONJ).stream()))
                .filter(this::isBody)
                .flatMap(token -> scene.named(token).stream())
                .distinct()
                .toList();
    }

    private boolean isBody(Token token) {
        return scene.named(token).filter(this::isNamedBody).isPresent();
    }

    private static boolean isInPhrase(Token token) {
        return token.isDeprel(Deprel.NMOD)
                || token.isDeprel(Deprel.COMPOUND)
                || token.isDeprel(Deprel.FLAT)
                || token.isDeprel(Deprel.AMOD);
    }

    /** <i>pasukan khusus Bolivia, troops from Bolivia</i>: the body named right behind, whatever its tree hangs it on. */
    private Optional<Integer> bodyBehind(Token head) {
        int last = Math.min(sentence.tokens().size(), head.id() + FARTHEST_BODY);
        for (int id = head.id() + 1; id <= last; id++) {
            Token token = sentence.token(id);
            if (sentence.nameAt(token).isPresent()) {
                return scene.named(token).filter(this::isNamedBody);
            }
            boolean inside =
                    token.is(Upos.NOUN) || token.is(Upos.ADJ) || scene.lexicon().has("ofBody", token);
            if (!inside) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isNamedBody(int id) {
        EntityType type = scene.cast().type(id);
        return type == EntityType.STATE || type == EntityType.ORGANIZATION;
    }

    private List<Integer> bodies(Token head) {
        List<Integer> own = bodiesUnder(head);
        return own.isEmpty()
                ? sentence.dependents(head).stream()
                        .filter(part -> part.isDeprel(Deprel.COMPOUND) && part.id() < head.id())
                        .flatMap(part -> bodiesUnder(part).stream())
                        .toList()
                : own;
    }

    /** <i>an Egyptian delegation</i>; of <i>an EGYPTIAN security delegation</i>, those of its first noun. */
    private List<Integer> bodiesUnder(Token noun) {
        return sentence.dependents(noun).stream()
                .filter(OfficePhrases::isInPhrase)
                .flatMap(token -> scene.named(token).stream())
                .filter(this::isNamedBody)
                .toList();
    }

    /** <i>U.S. and Israeli officials</i>: the states before the one whose name ends with this word. */
    List<Integer> namedBefore(Token head) {
        return sentence.nameAt(head).stream()
                .flatMap(name -> sentence.dependents(head).stream()
                        .filter(token -> isInPhrase(token) && token.id() < name.first())
                        .filter(token -> sentence.dependents(token, Deprel.CONJ).stream()
                                .anyMatch(other -> name.covers(other.id())))
                        .filter(this::isBody))
                .flatMap(token -> scene.named(token).stream())
                .toList();
    }
}
