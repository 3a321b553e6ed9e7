package org.relasi.train;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.relasi.syntax.Document;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;

/**
 * How well raw text is read, sentences and words included, as the scorer of the CoNLL 2018 shared task counts: by the chars
 * of the text; what does not align is wrong. Unlike there, the subtypes of relations must be right too.
 */
final class TextScores {

    private final Tally sentences = new Tally();
    private final Tally words = new Tally();
    private final Tally tags = new Tally();
    private final Tally arcs = new Tally();

    /** Compares a document with a reading of its text. */
    void add(GoldText gold, Document predicted) {
        addSentences(gold, predicted);
        Map<Span, Read> read = new HashMap<>();
        for (Sentence sentence : predicted.sentences()) {
            for (Token token : sentence.tokens()) {
                read.put(token.span(), Read.of(sentence, token));
            }
            count(sentence.tokens().size(), Tally::addPredicted);
        }
        for (int s = 0; s < gold.sentences().size(); s++) {
            addWords(gold.sentences().get(s), gold.spans().get(s), read);
        }
    }

    /** By where their last words end. */
    private void addSentences(GoldText gold, Document predicted) {
        Set<Integer> ends = new HashSet<>();
        predicted.sentences().stream()
                .map(Sentence::tokens)
                .filter(tokens -> !tokens.isEmpty())
                .forEach(tokens -> ends.add(tokens.get(tokens.size() - 1).span().end()));
        sentences.addPredicted(ends.size());
        for (int s = 0; s < gold.sentences().size(); s++) {
            sentences.addGold(1);
            sentences.addRight(ends.contains(gold.span(s).end()) ? 1 : 0);
        }
    }

    private void addWords(TreebankSentence sentence, List<Span> spans, Map<Span, Read> read) {
        count(sentence.size(), Tally::addGold);
        for (int i = 0; i < spans.size(); i++) {
            TreebankWord word = sentence.words().get(i);
            // Removed, as two words of a multiword token may share a span: only one of them can be found.
            Read found = read.remove(spans.get(i));
            if (found != null) {
                Span head = word.head() == 0 ? Read.NOWHERE : spans.get(word.head() - 1);
                boolean arc =
                        found.head().equals(head) && found.token().deprel().equals(word.deprel());
                words.addRight(1);
                tags.addRight(found.token().upos() == word.upos() ? 1 : 0);
                arcs.addRight(arc ? 1 : 0);
            }
        }
    }

    private void count(long number, ObjLongConsumer<Tally> counter) {
        List.of(words, tags, arcs).forEach(tally -> counter.accept(tally, number));
    }

    /** Boundaries of sentences: where the last word of each ends. */
    Tally sentences() {
        return sentences;
    }

    /** Words that begin and end where they should. */
    Tally words() {
        return words;
    }

    Tally tags() {
        return tags;
    }

    /** LAS from raw text. */
    Tally arcs() {
        return arcs;
    }

    /** A word as it was read, and where its head is. */
    private record Read(Token token, Span head) {

        /** Stands for the head of a root; no word is here, as none is empty. */
        static final Span NOWHERE = new Span(0, 0);

        static Read of(Sentence sentence, Token token) {
            return new Read(token, sentence.head(token).map(Token::span).orElse(NOWHERE));
        }
    }
}
