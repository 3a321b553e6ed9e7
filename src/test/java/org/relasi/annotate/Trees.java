package org.relasi.annotate;

import java.util.List;
import java.util.stream.Collectors;
import org.relasi.article.Language;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** Annotated sentences as test tables write them. */
final class Trees {

    private static final Annotators ANNOTATORS = new Annotators(ReaderSettings.defaults());

    private Trees() {}

    static Language language(String code) {
        return Language.of(code).orElseThrow();
    }

    static List<Sentence> sentences(String code, String text) {
        return ANNOTATORS.of(language(code)).annotate(text).sentences();
    }

    /** The tags, parted by spaces; {@code VERB/Pass} for a passive. */
    static String tags(String code, String text) {
        return sentences(code, text).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(token -> token.upos() + (token.hasFeat("Voice", "Pass") ? "/Pass" : ""))
                .collect(Collectors.joining(" "));
    }

    /** The names, {@code surface:Type} or {@code surface:Type:ISO3}, parted by {@code ;}. */
    static String names(String code, String text) {
        return sentences(code, text).stream()
                .flatMap(sentence -> sentence.names().stream().map(name -> name(sentence, name)))
                .collect(Collectors.joining("; "));
    }

    private static String name(Sentence sentence, NameSpan name) {
        String iso3 = name.iso3() == null ? "" : ":" + name.iso3();
        return sentence.text(name.first(), name.last()) + ":" + name.type().label() + iso3;
    }

    /** The relation of the word and its head, {@code nsubj(menuduh)}; {@code root} for the root. */
    static String relation(String code, String text, String form) {
        Sentence sentence = sentences(code, text).get(0);
        Token token = sentence.tokens().stream()
                .filter(other -> other.form().equals(form))
                .findFirst()
                .orElseThrow();
        return sentence.head(token)
                .map(head -> token.deprel() + "(" + head.form() + ")")
                .orElse(token.deprel());
    }
}
