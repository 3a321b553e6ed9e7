package org.relasi.extract.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Document;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/**
 * Tells what a report of matches says of play alone: there a defence is attacked, a shot denied and a rival held, and nobody comes to
 * harm. What police, courts and committees do is meant as it is said.
 */
final class Contests {

    /** Different words of sport that make a report of matches of a text, where there is one of them in so many words. */
    private static final int WORDS_OF_SPORT = 4;

    private static final int RAREST = 60;

    private final boolean report;

    Contests(Document document, Lexicon lexicon) {
        this.report = isReport(document, lexicon);
    }

    private static boolean isReport(Document document, Lexicon lexicon) {
        List<Token> tokens = document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        List<String> words = tokens.stream()
                .filter(token -> lexicon.has("contest", token))
                .map(lexicon::key)
                .toList();
        return Set.copyOf(words).size() >= WORDS_OF_SPORT && words.size() * RAREST >= tokens.size();
    }

    /** Whether the words of a finding mean a move of a game. */
    boolean isPlay(Scene scene, Finding finding) {
        return report && scene.lexicon().has("play", finding.trigger()) && !isByAuthority(scene, finding);
    }

    private static boolean isByAuthority(Scene scene, Finding finding) {
        Token doer = finding.doer();
        return doer != null
                && words(scene.sentence(), doer)
                        .anyMatch(word -> scene.lexicon().has("authorities", word));
    }

    private static Stream<Token> words(Sentence sentence, Token word) {
        return sentence.nameAt(word)
                .map(name -> IntStream.rangeClosed(name.first(), name.last()).mapToObj(sentence::token))
                .orElse(Stream.of(word));
    }
}
