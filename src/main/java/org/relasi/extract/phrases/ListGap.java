package org.relasi.extract.phrases;

import org.relasi.extract.scene.Scene;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** The words between the names of two persons: do they only part one person and his office from the other? */
final class ListGap {

    private final Scene scene;
    private final Sentence sentence;
    private final int before;
    private final int after;

    /** @param before id of the last word of the first name; {@code after}: of the first word of the second */
    ListGap(Scene scene, int before, int after) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.before = before;
        this.after = after;
    }

    /** Id of the first word of the second person's phrase, behind the comma or <i>and</i> that parts them; 0 where they are no list. */
    int opened() {
        boolean titled = false;
        int opened = 0;
        for (int id = before + 1; id < after; id++) {
            Token word = sentence.token(id);
            if (word.isListSeparator()) {
                opened = id + 1;
            } else if (isOffice(word)) {
                titled = true;
            } else if (!isOfOffice(word)) {
                return 0;
            }
        }
        return titled && opened > 0 && isOneOffice(opened) ? opened : 0;
    }

    /** Whether what stands before the second name is one title: not that of somebody else, <i>the lawyer of President X</i>. */
    private boolean isOneOffice(int opened) {
        int offices = 0;
        for (int id = opened; id < after; id++) {
            boolean office = isOffice(sentence.token(id));
            offices += office && (id == opened || !isOffice(sentence.token(id - 1))) ? 1 : 0;
            if (office && id > opened && isLink(sentence.token(id - 1)) && !isArticle(sentence.token(id - 1))) {
                return false;
            }
        }
        return offices <= 1;
    }

    private boolean isOfOffice(Token word) {
        return sentence.nameAt(word)
                        .filter(name -> name.type() != EntityType.PERSON)
                        .isPresent()
                || isLink(word)
                || word.form().equals("(")
                || word.form().equals(")")
                || word.is(Upos.ADJ)
                || word.is(Upos.PROPN)
                || scene.lexicon().has("honorifics", word)
                || isPartOfTitle(word);
    }

    /** <i>Finance Minister, Menteri Pertahanan</i>: a noun that hangs on one of an office, or has one before it. */
    private boolean isPartOfTitle(Token noun) {
        int first = noun.id();
        while (first > before + 1 && sentence.token(first - 1).is(Upos.NOUN) && !isOffice(sentence.token(first - 1))) {
            first--;
        }
        boolean behind = first > before + 1 && isOffice(sentence.token(first - 1));
        boolean of = sentence.head(noun)
                .filter(head -> head.id() > noun.id() && head.id() < after && isOffice(head))
                .isPresent();
        return noun.is(Upos.NOUN) && !scene.lexicon().has("nominals.kin", noun) && (behind || of);
    }

    private boolean isLink(Token word) {
        return !word.is(Upos.CCONJ)
                && (scene.lexicon().has("titleLinks", word)
                        || scene.lexicon().has("titleOpeners", word)
                        || scene.lexicon().has("ofBody", word));
    }

    private boolean isArticle(Token word) {
        return scene.lexicon().has("titleOpeners", word) || word.is(Upos.DET) || word.is(Upos.PART);
    }

    private static boolean isOffice(Token word) {
        return word.feats().containsKey("NounType");
    }
}
