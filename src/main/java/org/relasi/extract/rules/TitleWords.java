package org.relasi.extract.rules;

import org.relasi.extract.lexicon.Lexicon;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Which words belong to one title, and which may stand between it, its body and its holder. */
final class TitleWords {

    /** Words of a rank: <i>Ajun Komisaris Besar Polisi</i>. */
    private static final int LONGEST_RANK = 4;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Title title;

    TitleWords(Sentence sentence, Lexicon lexicon, Title title) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.title = title;
    }

    /** Whether several hold it: <i>senators, DUA wakil ketua, PARA menteri</i>. */
    boolean isOfSeveral() {
        Token head = sentence.token(title.last());
        boolean plural = head.form().endsWith("s") && !head.lemma().endsWith("s");
        return plural || title.first() > 1 && isOfNumber(sentence.token(title.first() - 1));
    }

    private boolean isOfNumber(Token before) {
        return before.is(Upos.NUM) || lexicon.has("several", before);
    }

    /**
     * Whether a word may stand between the title, its body and its holder, read rightwards.
     *
     * @param comma whether a comma stands before it
     * @param open whether no body was named yet, so that it may be a word of what the office is for
     */
    boolean isBetween(Token token, boolean comma, boolean open) {
        if (token.form().equals("(")
                || token.form().equals(")")
                || lexicon.has("honorifics", token)
                || announcesName(token)) {
            return true;
        }
        if (comma) {
            return false;
        }
        return lexicon.has("titleLinks", token)
                || token.feats().containsKey("NounType")
                || lexicon.list("ordinals").stream().anyMatch(token.form()::startsWith)
                || open && (token.is(Upos.ADJ) || token.is(Upos.NOUN) || token.is(Upos.PROPN) || token.is(Upos.NUM));
    }

    /** Words that may stand before a title, as part of it or to open it. */
    boolean isBefore(Token token, boolean left) {
        return lexicon.has("titleOpeners", token)
                || !left
                        && (lexicon.has("titleLinks", token)
                                || token.feats().containsKey("NounType")
                                || token.is(Upos.ADJ)
                                || token.form().equals("-")
                                || token.is(Upos.VERB) && token.isDeprel(Deprel.AMOD)
                                || token.is(Upos.NOUN) && token.isDeprel(Deprel.COMPOUND));
    }

    /** <i>President X OF Bolivia, Presiden X DARI Bolivia</i>. */
    boolean isOf(Token token) {
        return token.is(Upos.ADP) && lexicon.has("genitiveMarkers", token) && lexicon.has("titleLinks", token);
    }

    /** <i>Deputi Bidang Peta, Arsip, dan Pustaka Badan X</i>: whether a comma parts words of what an office is for. */
    boolean isInsideDepartment(Token comma, boolean open) {
        int at = comma.id() + 1;
        while (open && at < sentence.tokens().size() && isOfDepartment(sentence.token(at))) {
            at++;
        }
        return at < sentence.tokens().size()
                && sentence.token(at).is(Upos.CCONJ)
                && isOfDepartment(sentence.token(at + 1));
    }

    private boolean isOfDepartment(Token token) {
        return token.form().equals(",") || isOwnWord(token);
    }

    /** <i>Kepala Kepolisian Peru, Komisaris Besar Oscar Arriola</i>: words of a rank right before the holder. */
    private boolean announcesName(Token token) {
        int at = token.id();
        while (at < token.id() + LONGEST_RANK && at < sentence.tokens().size() && isOfRank(sentence.token(at))) {
            at++;
        }
        return at > token.id() && sentence.personAt(sentence.token(at)).isPresent();
    }

    private boolean isOfRank(Token token) {
        return (token.is(Upos.NOUN) || token.is(Upos.PROPN)) && isOwnWord(token);
    }

    /** A word with a capital that is of no name and of no other title. */
    private boolean isOwnWord(Token token) {
        return token.isCapitalized()
                && sentence.nameAt(token).isEmpty()
                && !token.feats().containsKey("NounType");
    }
}
