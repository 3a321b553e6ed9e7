package org.relasi.train;

import java.util.ArrayList;
import java.util.List;
import org.relasi.syntax.Span;

/**
 * A document of a treebank as its readers saw it, and where its words are in it.
 *
 * @param text sentences after one another, paragraphs parted by an empty line
 * @param sentences in order
 * @param spans of the words of each sentence; words of a multiword token that are not simply its pieces all have its span
 */
record GoldText(String text, List<TreebankSentence> sentences, List<List<Span>> spans) {

    GoldText {
        sentences = List.copyOf(sentences);
        spans = List.copyOf(spans);
    }

    /** The documents of a treebank; all of it is one where it does not say. */
    static List<GoldText> documents(List<TreebankSentence> sentences) {
        List<GoldText> documents = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size() || sentences.get(i).startsDocument()) {
                documents.add(of(sentences.subList(first, i)));
                first = i;
            }
        }
        return documents;
    }

    static GoldText of(List<TreebankSentence> sentences) {
        StringBuilder text = new StringBuilder();
        List<List<Span>> spans = new ArrayList<>();
        for (TreebankSentence sentence : sentences) {
            if (sentence.startsParagraph() && !text.isEmpty()) {
                text.append("\n\n");
            }
            spans.add(append(sentence, text));
        }
        return new GoldText(text.toString(), sentences, spans);
    }

    private static List<Span> append(TreebankSentence sentence, StringBuilder text) {
        List<Span> spans = new ArrayList<>();
        for (Surface surface : sentence.surfaces()) {
            addSpans(spans, sentence, surface, text.length());
            text.append(surface.form()).append(surface.spaceAfter() ? " " : "");
        }
        return List.copyOf(spans);
    }

    private static void addSpans(List<Span> spans, TreebankSentence sentence, Surface surface, int start) {
        List<String> pieces = sentence.forms().subList(surface.first() - 1, surface.last());
        boolean simple = String.join("", pieces).equalsIgnoreCase(surface.form());
        int at = start;
        for (String piece : pieces) {
            spans.add(
                    simple
                            ? new Span(at, at + piece.length())
                            : new Span(start, start + surface.form().length()));
            at += piece.length();
        }
    }

    /** Where a sentence is: from its first word to its last. */
    Span span(int sentence) {
        List<Span> words = spans.get(sentence);
        return new Span(words.get(0).start(), words.get(words.size() - 1).end());
    }
}
