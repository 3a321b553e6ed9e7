package org.relasi.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * Which state each participant acts for, as far as the text says so: a state for itself; an organization for the state in
 * its name (<i>Chinese Foreign Ministry</i>) or that it belongs to (<i>Venezuela's military</i>); a person for the state,
 * or the state of the organization, whose office the text gives, or whose name stands in front (<i>Israeli opposition
 * leader Yair Lapid</i>). Of a few that all know, {@code homes.tsv} says it where the text does not.
 */
public final class Affiliations {

    private static final int LONGEST_TITLE = 6;

    private final Document document;
    private final Reading reading;
    private final Map<Integer, String> iso3 = new HashMap<>();

    /** The offices that each person is said to hold. */
    private final Map<Integer, List<Statement>> offices;

    private Affiliations(Document document, Reading reading) {
        this.document = document;
        this.reading = reading;
        this.offices = reading.statements().stream()
                .filter(statement -> statement.type() == RelationType.HOLDS_POSITION)
                .filter(statement -> statement.polarity() == Polarity.ASSERTED)
                .collect(Collectors.groupingBy(Statement::subject));
    }

    /** Those of all participants of a document. */
    public static Affiliations of(Document document, Reading reading) {
        Affiliations affiliations = new Affiliations(document, reading);
        affiliations.find(EntityType.STATE);
        affiliations.find(EntityType.ORGANIZATION);
        affiliations.find(EntityType.PERSON);
        return affiliations;
    }

    /** ISO 3166-1 alpha-3 code of the state that a participant acts for; null where the text does not say. */
    public @Nullable String iso3(int participant) {
        return iso3.get(participant);
    }

    private void find(EntityType type) {
        reading.participants().stream()
                .filter(participant -> participant.type() == type)
                .forEach(participant -> state(participant).ifPresent(state -> iso3.put(participant.id(), state)));
    }

    private Optional<String> state(Participant participant) {
        Optional<String> own = Optional.ofNullable(participant.iso3());
        return switch (participant.type()) {
            case ORGANIZATION ->
                own.or(() -> first(participant, this::inName))
                        .or(() -> first(participant, this::owner))
                        .or(() -> Homes.of(participant));
            case PERSON ->
                own.or(() -> office(participant))
                        .or(() -> first(participant, this::inFront))
                        .or(() -> Homes.of(participant));
            default -> own;
        };
    }

    /** The state, or the organization's, in which the person holds an office. */
    private Optional<String> office(Participant person) {
        return offices.getOrDefault(person.id(), List.of()).stream()
                .map(statement -> iso3.get(statement.object()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What the first of a participant's names says that says anything. */
    private static Optional<String> first(Participant participant, Finder finder) {
        return participant.mentions().stream()
                .filter(Mention::naming)
                .flatMap(mention -> finder.find(mention).stream())
                .findFirst();
    }

    private interface Finder {
        Optional<String> find(Mention mention);
    }

    private Optional<String> inName(Mention mention) {
        return tokens(mention)
                .map(token -> token.feats().get("Iso3"))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** A state's name that hangs on a word of the name, without a preposition. */
    private Optional<String> owner(Mention mention) {
        Sentence sentence = sentence(mention);
        return tokens(mention)
                .map(sentence::dependents)
                .flatMap(Collection::stream)
                .filter(token -> !mention.span().contains(token.span()))
                .filter(token -> token.isDeprel("nmod:poss")
                        || sentence.dependents(token, Deprel.CASE).isEmpty()
                                && Stream.of(Deprel.NMOD, Deprel.AMOD, Deprel.COMPOUND, Deprel.FLAT)
                                        .anyMatch(token::isDeprel))
                .flatMap(token -> stateAt(sentence, token).stream())
                .findFirst();
    }

    /** A state's name in front of the name, with nothing between them but a title. */
    private Optional<String> inFront(Mention mention) {
        Sentence sentence = sentence(mention);
        int first = tokens(mention).findFirst().map(Token::id).orElse(1);
        for (int id = first - 1; id >= 1 && id >= first - LONGEST_TITLE; id--) {
            Token token = sentence.token(id);
            Optional<String> state = stateAt(sentence, token);
            if (state.isPresent()) {
                return state;
            }
            boolean title = token.is(Upos.NOUN)
                    || token.is(Upos.ADJ)
                    || token.is(Upos.PROPN)
                    || token.feats().containsKey("NounType");
            if (!title || sentence.nameAt(token).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> stateAt(Sentence sentence, Token token) {
        return sentence.nameAt(token)
                .filter(name -> name.type() == EntityType.STATE)
                .map(NameSpan::iso3);
    }

    private Sentence sentence(Mention mention) {
        return document.sentences().get(mention.sentence());
    }

    private Stream<Token> tokens(Mention mention) {
        Span span = mention.span();
        return sentence(mention).tokens().stream().filter(token -> span.contains(token.span()));
    }
}
