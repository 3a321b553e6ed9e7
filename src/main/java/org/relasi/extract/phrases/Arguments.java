package org.relasi.extract.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relasi.extract.RelationType;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Finds the phrases that are a predicate's arguments: its subject, shared ones too, its object, the agent of a passive. */
public final class Arguments {

    private static final int DEEPEST_SHARING = 4;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Obliques obliques;

    public Arguments(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.obliques = new Obliques(sentence, lexicon);
    }

    public boolean isPassive(Token verb) {
        return !sentence.dependents(verb, Deprel.NSUBJ_PASS).isEmpty()
                || verb.hasFeat("Voice", "Pass") && !isActiveClause(verb);
    }

    /** <i>reports that Chile attacked Bolivia</i>: no participle, though it looks like one. */
    private boolean isActiveClause(Token verb) {
        boolean object = !lexicon.byForm()
                && verb.isDeprel(Deprel.ACL)
                && !sentence.dependents(verb, Deprel.OBJ).isEmpty();
        return object && (!sentence.dependents(verb, Deprel.NSUBJ).isEmpty() || isOnly(verb));
    }

    /** <i>Not one minister from Peru PRAISED Chile</i>: the only verb of its sentence, which the tree hangs on its subject. */
    private boolean isOnly(Token verb) {
        return sentence.head(verb)
                .filter(subject -> subject.head() == 0
                        && sentence.dependents(subject, Deprel.COP).isEmpty()
                        && !subject.is(Upos.VERB))
                .isPresent();
    }

    /** The doer of a verb: its subject, or the agent of a passive. */
    public List<Token> doers(Token verb) {
        return isPassive(verb) ? agents(verb) : subjects(verb);
    }

    /** <i>Fifty countries have condemned Bolivia, including PERU and CHILE</i>: examples of a subject of many, behind the object. */
    public List<Token> examplesOfSubject(Token verb) {
        boolean ofSubject = subjects(verb).stream().anyMatch(this::isMany)
                && sentence.dependents(verb, Deprel.OBJ).stream().noneMatch(this::isMany);
        return ofSubject && !isPassive(verb)
                ? sentence.tokens().stream()
                        .skip(verb.id())
                        .filter(word -> lexicon.has("examples", word))
                        .findFirst()
                        .map(this::namesListed)
                        .orElse(List.of())
                : List.of();
    }

    /** The first words of the names that stand in a row behind a word. */
    private List<Token> namesListed(Token word) {
        List<Token> names = new ArrayList<>();
        for (int id = word.id() + 1; id <= sentence.tokens().size(); id++) {
            Token token = sentence.token(id);
            Optional<NameSpan> name = sentence.nameAt(token);
            if (name.isPresent()) {
                names.add(token);
                id = name.get().last();
            } else if (!token.is(Upos.CCONJ)
                    && !token.is(Upos.DET)
                    && !token.form().equals(",")) {
                break;
            }
        }
        return names;
    }

    /** A noun without a name that stands for several states or bodies: <i>fifty countries, sebanyak 53 negara</i>. */
    private boolean isMany(Token noun) {
        return isSeveral(noun)
                || sentence.dependents(noun, Deprel.NMOD).stream().anyMatch(this::isSeveral);
    }

    private boolean isSeveral(Token noun) {
        boolean kind = lexicon.has("nominals.state", noun) || lexicon.has("nominals.organization", noun);
        return kind
                && sentence.nameAt(noun).isEmpty()
                && sentence.dependents(noun).stream()
                        .anyMatch(part -> part.isDeprel(Deprel.NUMMOD) || lexicon.has("crowds", part));
    }

    /** The undergoer of a verb: its object, or the subject of a passive. */
    public List<Token> undergoers(Token verb) {
        return isPassive(verb) ? subjects(verb) : objects(verb);
    }

    /** Objects, who something is done to or given to before what is. */
    private List<Token> objects(Token verb) {
        List<Token> objects = new ArrayList<>(sentence.dependents(verb, Deprel.IOBJ));
        objects.addAll(sentence.dependents(verb, Deprel.OBJ));
        if (objects.isEmpty()) {
            // condemned not only CHILE: parsers take a name behind an adverb for a complement
            sentence.dependents(verb, Deprel.XCOMP).stream()
                    .filter(token -> token.is(Upos.PROPN) && token.id() > verb.id())
                    .filter(token -> !sentence.dependents(token, Deprel.ADVMOD).isEmpty())
                    .forEach(objects::add);
        }
        objects.addAll(examples(verb));
        return objects;
    }

    /** <i>menjamu para pemimpin, termasuk Macron</i>: examples of the object, that trees hang on the verb. */
    private List<Token> examples(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token dependent : sentence.dependents(verb)) {
            if (dependent.id() <= verb.id()) {
                continue;
            }
            if (lexicon.has("examples", dependent)) {
                found.addAll(sentence.dependents(dependent, Deprel.OBJ));
                found.addAll(sentence.dependents(dependent, Deprel.OBL));
            } else if (obliques.isMarked(dependent, "examples")) {
                found.add(dependent);
            }
        }
        return found;
    }

    private List<Token> subjects(Token verb, int depth) {
        List<Token> own = new ArrayList<>(sentence.dependents(verb, Deprel.NSUBJ));
        own.removeIf(token -> lexicon.has("days", token));
        own.replaceAll(token -> described(verb, token));
        boolean before = own.stream().anyMatch(token -> token.id() < verb.id());
        own.removeIf(token -> before && token.id() > verb.id() && verb.hasFeat("Voice", "Pass"));
        if (!own.isEmpty() || depth == 0) {
            return own;
        }
        Optional<Token> head = sentence.head(verb);
        if (verb.isDeprel(Deprel.ACL)) {
            return head.map(noun -> isMistagged(noun, verb) ? subjects(noun, depth - 1) : List.of(noun))
                    .orElse(List.of());
        }
        boolean shares = Stream.of(Deprel.CONJ, Deprel.XCOMP, Deprel.ADVCL, Deprel.CCOMP, Deprel.PARATAXIS)
                .anyMatch(verb::isDeprel);
        return head.filter(governor -> shares)
                .map(governor -> controlled(verb, governor, depth))
                .orElse(List.of());
    }

    /** <i>Ana Vega PLANS to visit Peru</i>: a verb that looks like a noun, with a subject and no copula. */
    private boolean isMistagged(Token noun, Token verb) {
        return !lexicon.byForm()
                && noun.is(Upos.NOUN)
                && !sentence.dependents(noun, Deprel.NSUBJ).isEmpty()
                && sentence.dependents(noun, Deprel.COP).isEmpty()
                && !sentence.dependents(verb, Deprel.MARK).isEmpty();
    }

    public List<Token> subjects(Token verb) {
        return subjects(verb, DEEPEST_SHARING);
    }

    /** The noun that a relative clause describes, for the pronoun that stands for it. */
    private Token described(Token verb, Token subject) {
        boolean relative = verb.isDeprel(Deprel.ACL) && (subject.is(Upos.PRON) || subject.is(Upos.SCONJ));
        if (!relative || !lexicon.has("pronouns.relative", subject)) {
            return subject;
        }
        Token noun = nameBefore(subject).or(() -> sentence.head(verb)).orElse(subject);
        return counted(noun).orElse(noun);
    }

    /** <i>berterima kasih kepada PERU, yang membantu Cile</i>, where the tree hangs the clause on a word before the preposition. */
    private Optional<Token> nameBefore(Token relative) {
        if (!lexicon.byForm()
                || relative.id() <= 3
                || !sentence.token(relative.id() - 1).form().equals(",")) {
            return Optional.empty();
        }
        return sentence.nameAt(sentence.token(relative.id() - 2))
                .map(name -> sentence.token(name.first()))
                .filter(name -> name.id() > 1 && lexicon.has("towards", sentence.token(name.id() - 1)));
    }

    /** <i>Canada and Britain are among the countries that …</i>: who is counted among those that a clause describes. */
    private Optional<Token> counted(Token noun) {
        boolean nameless = sentence.nameAt(noun).isEmpty();
        boolean predicate =
                nameless && !sentence.dependents(noun, Deprel.COP).isEmpty() || obliques.isMarked(noun, "among");
        Token said = predicate && sentence.dependents(noun, Deprel.COP).isEmpty()
                ? sentence.head(noun).orElse(noun)
                : noun;
        return predicate ? sentence.dependents(said, Deprel.NSUBJ).stream().findFirst() : Optional.empty();
    }

    /** <i>supported bombing Peru</i>: who is of an opinion does not do it. <i>mendesak Rusia untuk mundur</i>: Rusia is to withdraw; <i>berjanji untuk mundur</i>: who promises is. */
    private List<Token> controlled(Token verb, Token governor, int depth) {
        if (lexicon.has("opinions", governor) && !verb.isDeprel(Deprel.CONJ)) {
            return List.of();
        }
        List<Token> objects = isPassive(governor) ? List.of() : objects(governor);
        boolean ofObject = contents(governor).contains(verb) && !objects.isEmpty() && !bindsItself(governor);
        return ofObject ? objects : subjects(governor, depth - 1);
    }

    /** <i>berjanji kepada X untuk mundur, mengancam X akan mundur</i>: who says so is to do it. */
    private boolean bindsItself(Token verb) {
        return lexicon.framesOf(verb).stream()
                .anyMatch(frame -> frame.type() == RelationType.PROMISES || frame.type() == RelationType.THREATENS);
    }

    /** Whether a passive names nobody who does it, near or far. */
    public boolean isAgentless(Token verb) {
        return agents(verb).isEmpty() && !hasAgentPhrase(verb);
    }

    /** <i>dimintai keterangan lewat telepon OLEH wartawan</i>: an agent, known or not, whatever its tree hangs it on. */
    private boolean hasAgentPhrase(Token verb) {
        return sentence.tokens().stream()
                .skip(verb.id())
                .takeWhile(word -> !word.is(Upos.PUNCT) && !isPassive(word))
                .anyMatch(word -> obliques.isMarked(word, "agentMarkers")
                        && !word.is(Upos.VERB)
                        && !lexicon.has("days", word)
                        && !word.is(Upos.NUM));
    }

    private List<Token> agents(Token verb) {
        List<Token> agents = new ArrayList<>(sentence.dependents(verb, Deprel.OBL_AGENT));
        sentence.dependents(verb, Deprel.OBL).stream()
                .filter(token -> !agents.contains(token))
                .filter(token -> obliques.isMarked(token, "agentMarkers"))
                .forEach(agents::add);
        if (agents.isEmpty()) {
            bareAgent(verb).or(() -> agentFarOff(verb)).ifPresent(agents::add);
        }
        return agents;
    }

    /**
     * <i>didukung Amerika Serikat</i>: a name after a passive, without a preposition. Parsers take it for an object, an
     * oblique, or a second subject.
     */
    private Optional<Token> bareAgent(Token verb) {
        return sentence.dependents(verb).stream()
                .filter(token -> token.isDeprel(Deprel.OBL)
                        || token.isDeprel(Deprel.OBJ)
                        || token.isDeprel(Deprel.NSUBJ) && !subjects(verb).contains(token))
                .filter(token ->
                        token.id() > verb.id() && obliques.marker(token).isEmpty())
                .filter(token -> token.is(Upos.PRON)
                        || sentence.nameAt(token).isPresent()
                        || isRightBehind(token, verb) && isAgentNoun(token))
                .findFirst();
    }

    /** <i>diserang DUA PESAWAT tempur</i>: with nothing but a number between. */
    private boolean isRightBehind(Token noun, Token verb) {
        return IntStream.range(verb.id() + 1, noun.id())
                .mapToObj(sentence::token)
                .allMatch(token -> token.is(Upos.NUM) || token.is(Upos.DET));
    }

    /** <i>diserang PASUKAN Bolivia, ditangkap POLISI</i>. */
    private boolean isAgentNoun(Token noun) {
        return isOwned(noun) || noun.is(Upos.NOUN) && lexicon.has("nominals.representative", noun);
    }

    /** <i>diserang PASUKAN Bolivia</i>. */
    private boolean isOwned(Token noun) {
        return noun.is(Upos.NOUN)
                && sentence.dependents(noun, Deprel.NMOD).stream()
                        .anyMatch(owner -> owner.id() == noun.id() + 1
                                && sentence.nameAt(owner).isPresent());
    }

    /** <i>accused of hiding maps BY Ecuador</i>: the agent behind other words of the clause, which trees hang on those. */
    private Optional<Token> agentFarOff(Token verb) {
        for (int id = verb.id() + 1; id <= sentence.tokens().size(); id++) {
            Token word = sentence.token(id);
            if (word.is(Upos.PUNCT) || isPassive(word)) {
                return Optional.empty();
            }
            if (obliques.isMarked(word, "agentMarkers") && sentence.nameAt(word).isPresent()) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Clauses with a subject of their own that say what is asked or claimed: <i>meminta agar Rusia mundur</i>. */
    public List<Token> clauses(Token verb) {
        return sentence.dependents(verb).stream()
                .filter(token -> token.isDeprel(Deprel.CCOMP)
                        || token.isDeprel(Deprel.ADVCL)
                                && token.id() > verb.id()
                                && sentence.dependents(token, Deprel.MARK).stream()
                                        .anyMatch(mark -> lexicon.has("thatMarkers", mark)))
                .toList();
    }

    /** The clauses that say what a verb of saying or wanting is about: <i>mengancam akan menyerang Iran</i>. */
    public List<Token> contents(Token verb) {
        return sentence.dependents(verb).stream()
                .filter(token -> token.is(Upos.VERB) && token.id() > verb.id())
                .filter(token -> token.isDeprel(Deprel.XCOMP)
                        || token.isDeprel(Deprel.CCOMP)
                        || token.isDeprel(Deprel.ADVCL) && isContent(token, verb))
                .toList();
    }

    /** <i>mendesak Israel untuk menyerang, mendesak Israel menyerang</i>: with a marker of content, or with none at all. */
    private boolean isContent(Token clause, Token verb) {
        List<Token> marks = sentence.dependents(clause, Deprel.MARK);
        return marks.isEmpty()
                ? lexicon.byForm() && objects(verb).stream().anyMatch(object -> object.id() + 1 == clause.id())
                : marks.stream()
                        .allMatch(mark -> lexicon.has("contentMarkers", mark)
                                || lexicon.has("controlMarkers", mark)
                                        && !objects(verb).isEmpty());
    }
}
