package org.relasi.extract.phrases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/**
 * Whom a numbered noun means that points back, <i>kedua jenderal, kelima negara itu, the two leaders</i>: those of its kind who
 * were named last, where they are as many.
 */
final class DefiniteGroups {

    /** Sentences that it may reach back. */
    private static final int REACH = 3;

    private static final int MOST = 10;

    private final Scene scene;
    private final Sentence sentence;

    DefiniteGroups(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** How many a noun speaks of that points back; 0 where it does not. */
    int number(Token noun) {
        if (sentence.nameAt(noun).isPresent() || noun.id() == 1) {
            return 0;
        }
        return Stream.concat(
                        Stream.of(sentence.token(noun.id() - 1)),
                        sentence.dependents(noun).stream().filter(token -> token.id() < noun.id()))
                .mapToInt(word -> number(noun, word))
                .filter(number -> number > 0)
                .findFirst()
                .orElse(0);
    }

    private int number(Token noun, Token word) {
        for (int number = 2; number <= MOST; number++) {
            boolean told = is("groupNumbers", number, word);
            if (is("groupAll", number, word) || told && isPointedOut(noun, word)) {
                return number;
            }
        }
        return 0;
    }

    /** Whether a word stands in a list for a number: its entries are written <i>2 kedua</i>. */
    private boolean is(String list, int number, Token word) {
        return scene.lexicon().list(list).contains(number + " " + word.form().toLowerCase(Locale.ROOT));
    }

    /** <i>dua negara itu, the two leaders</i>. */
    private boolean isPointedOut(Token noun, Token number) {
        boolean article = number.id() > 1
                && scene.lexicon().has("groupPointers", sentence.token(number.id() - 1))
                && sentence.token(number.id() - 1).head() == noun.id();
        return article
                || sentence.dependents(noun).stream()
                        .anyMatch(token ->
                                token.id() > noun.id() && scene.lexicon().has("demonstratives", token));
    }

    /** Who they are; empty where those named before are fewer, or more in one sentence and none so many side by side. */
    List<Integer> before(Token noun, int number) {
        return kinds(noun)
                .map(kind -> last(kind, sentence.token(noun.id() - 1), number))
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<EntityType> kinds(Token noun) {
        Lexicon lexicon = scene.lexicon();
        if (lexicon.has("nominals.state", noun)) {
            return Stream.of(EntityType.STATE);
        }
        if (lexicon.has("nominals.organization", noun)) {
            return Stream.of(EntityType.ORGANIZATION);
        }
        if (noun.hasFeat("NounType", "Office") || lexicon.has("groupLeaders", noun)) {
            return Stream.of(EntityType.PERSON, EntityType.STATE);
        }
        return lexicon.has("nominals.person", noun) ? Stream.of(EntityType.PERSON) : Stream.empty();
    }

    private List<Integer> last(EntityType kind, Token pointer, int number) {
        int offset = pointer.span().start();
        List<Integer> latest = scene.cast().before(kind, offset);
        if (latest.size() < number) {
            return List.of();
        }
        int farthest = scene.cast().lastMentionedBefore(latest.get(number - 1), offset);
        int start = startOfSentence(farthest);
        boolean more = latest.size() > number && scene.cast().lastMentionedBefore(latest.get(number), offset) >= start;
        return start >= 0 && !more ? latest.subList(0, number) : sideBySide(kind, number);
    }

    /** <i>X and Y condemned Z. The two countries …</i>: the last that were named side by side. */
    private List<Integer> sideBySide(EntityType kind, int number) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
            Sentence before = scene.document().sentences().get(i);
            for (Token first : before.tokens()) {
                List<Integer> group = Stream.concat(Stream.of(first), before.dependents(first, Deprel.CONJ).stream())
                        .flatMap(token -> before.nameAt(token).stream())
                        .filter(name -> name.type() == kind)
                        .flatMap(name -> scene.cast().of(before, name).stream())
                        .distinct()
                        .toList();
                if (group.size() == number) {
                    return group;
                }
            }
        }
        return List.of();
    }

    /** Where the sentence of a place starts, -1 where that is too far back. */
    private int startOfSentence(int offset) {
        for (int i = sentence.index(); i >= Math.max(0, sentence.index() - REACH); i--) {
            int start = scene.document().sentences().get(i).span().start();
            if (start <= offset) {
                return start;
            }
        }
        return -1;
    }
}
