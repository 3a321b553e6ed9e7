package org.relasi.extract.phrases;

import java.util.Optional;
import java.util.stream.Stream;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * Tells where a name only says of which kind or whose something else is: <i>a SWISS bank, a RUSSIAN national, YUKOS owner,
 * the death of VEGA</i>. What the law does there it does not do to who is named, nor does he.
 */
public final class Qualifiers {

    private static final int DEEPEST = 4;

    private final Sentence sentence;
    private final Lexicon lexicon;

    public Qualifiers(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /** Whether a state is named for somebody or something that does not act for it: <i>a GERMAN group; pengusaha RUSIA</i>. */
    public boolean isOfAnother(Token word) {
        return noun(word, EntityType.STATE).filter(noun -> !actsForState(noun)).isPresent();
    }

    /** Whether a state is named for people or a body: <i>a SWISS bank, a RUSSIAN politician</i>; not for a deed or a thing. */
    public boolean isOfSomebody(Token word) {
        return noun(word, EntityType.STATE).filter(this::isSomebody).isPresent();
    }

    private boolean isSomebody(Token noun) {
        return sentence.nameAt(noun).isPresent()
                || Stream.of(
                                "nominals.person",
                                "nominals.national",
                                "nominals.organization",
                                "nominals.outsider",
                                "nominals.forSomebody",
                                "nominals.ofSomebody")
                        .anyMatch(list -> lexicon.has(list, noun));
    }

    /** Whether an organization is named for somebody who does not act for it: <i>YUKOS owner, the founder of YUKOS</i>. */
    public boolean isOfOutsider(Token word) {
        return noun(word, EntityType.ORGANIZATION)
                        .filter(noun -> lexicon.has("nominals.outsider", noun))
                        .isPresent()
                || isBehindOutsider(word);
    }

    /** <i>the majority OWNER of oil firm Yukos</i>, whatever the tree. */
    private boolean isBehindOutsider(Token word) {
        int first = sentence.nameAt(word).map(NameSpan::first).orElse(word.id());
        boolean of = false;
        for (int id = first - 1; id > 0 && id >= first - DEEPEST; id--) {
            Token token = sentence.token(id);
            if (lexicon.has("nominals.outsider", token)) {
                return of || id == first - 1;
            }
            of |= lexicon.has("belongingMarkers", token);
            if (!token.is(Upos.NOUN) && !lexicon.has("belongingMarkers", token)) {
                return false;
            }
        }
        return false;
    }

    /** Whether somebody is named for what has become of them: <i>the murder of VEGA, kematian VEGA</i>. */
    public boolean isOfFate(Token word) {
        Token top = sentence.topOfName(word);
        return sentence.head(top)
                .filter(noun -> top.isDeprel(Deprel.NMOD) || top.isDeprel(Deprel.FLAT))
                .filter(noun -> lexicon.has("nominals.fate", noun))
                .isPresent();
    }

    private boolean actsForState(Token noun) {
        return Stream.of("nominals.representative", "nominals.government", "nominals.state", "authorities")
                        .anyMatch(list -> lexicon.has(list, noun))
                || noun.hasFeat("NounType", "Office");
    }

    /** The noun or name that a name of a type stands beside to say which it is; the noun itself where that is the word. */
    private Optional<Token> noun(Token word, EntityType type) {
        Optional<NameSpan> name = sentence.nameAt(word);
        if (name.isEmpty()) {
            return Optional.of(word).filter(noun -> noun.is(Upos.NOUN) && isQualified(noun, type));
        }
        if (name.get().type() != type) {
            return Optional.empty();
        }
        Token top = sentence.topOfName(word);
        boolean beside = Stream.of(Deprel.AMOD, Deprel.COMPOUND, Deprel.NMOD, Deprel.FLAT)
                .anyMatch(top::isDeprel);
        return sentence.head(top)
                .filter(noun -> beside && (noun.is(Upos.NOUN) || noun.is(Upos.PROPN) || noun.is(Upos.ADJ)))
                .filter(noun -> sentence.personAt(noun).isEmpty());
    }

    private boolean isQualified(Token noun, EntityType type) {
        return sentence.dependents(noun).stream()
                .filter(part ->
                        part.isDeprel(Deprel.AMOD) || part.isDeprel(Deprel.COMPOUND) || part.isDeprel(Deprel.NMOD))
                .anyMatch(part -> sentence.nameAt(part)
                        .filter(name -> name.type() == type)
                        .isPresent());
    }
}
