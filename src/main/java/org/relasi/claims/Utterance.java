package org.relasi.claims;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;

/**
 * A statement that accuses somebody or answers somebody, with the words that tell what it is about.
 *
 * @param id of the statement
 * @param article its id
 * @param language of the article, ISO 639-1
 * @param subject id of who says it
 * @param object id of whom it is said to
 * @param deeds ids of the edges that its content speaks of: what somebody is accused of, or denies to have done
 * @param sides names of both
 * @param sentence the words that say it, and those of the accusation that it answers in its own article
 * @param passage headline, and the sentences around
 */
record Utterance(
        String id,
        String article,
        LocalDate day,
        String language,
        RelationType type,
        Polarity polarity,
        String subject,
        String object,
        Set<String> deeds,
        List<String> sides,
        List<String> sentence,
        List<String> passage) {

    /** Sentences before and after one that are of its passage. */
    static final int AROUND = 2;

    Utterance {
        deeds = Set.copyOf(deeds);
        sides = List.copyOf(sides);
        sentence = List.copyOf(sentence);
        passage = List.copyOf(passage);
    }

    /** Whether it is said: neither denied nor only planned. */
    boolean isSaid() {
        return polarity == Polarity.ASSERTED || polarity == Polarity.ALLEGED;
    }

    Terms sentenceTerms(Utterance other) {
        return Terms.of(sentence, sidesOf(other));
    }

    Terms passageTerms(Utterance other) {
        return Terms.of(Stream.concat(passage.stream(), sentence.stream()).toList(), sidesOf(other));
    }

    private Collection<String> sidesOf(Utterance other) {
        return Stream.concat(sides.stream(), other.sides.stream()).collect(Collectors.toSet());
    }
}
