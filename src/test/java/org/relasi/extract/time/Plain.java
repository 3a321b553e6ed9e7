package org.relasi.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relasi.syntax.Document;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Makes a document of sentences whose words stand one space apart. It has no trees: every word hangs on the first. */
final class Plain {

    private Plain() {}

    static Document document(String language, String... sentences) {
        List<Sentence> made = new ArrayList<>();
        String text = String.join(" ", sentences);
        int start = 0;
        for (String sentence : sentences) {
            made.add(sentence(made.size(), start, sentence));
            start += sentence.length() + 1;
        }
        return new Document(language, text, made);
    }

    private static Sentence sentence(int index, int start, String text) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        for (String form : text.split(" ", -1)) {
            Span span = new Span(at, at + form.length());
            int id = tokens.size() + 1;
            boolean root = id == 1;
            String lemma = form.toLowerCase(Locale.ROOT);
            tokens.add(new Token(id, span, form, lemma, upos(form), Map.of(), root ? 0 : 1, root ? "root" : "dep"));
            at += form.length() + 1;
        }
        return new Sentence(index, new Span(start, start + text.length()), text, tokens, List.of());
    }

    private static Upos upos(String form) {
        if (form.chars().noneMatch(Character::isLetterOrDigit)) {
            return Upos.PUNCT;
        }
        return Character.isDigit(form.charAt(0)) ? Upos.NUM : Upos.X;
    }
}
