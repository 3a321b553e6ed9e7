package org.relasi.extract.cast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.names.Names;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** Who a reader has in mind at a place of a text: who was mentioned last, and most prominently. */
final class Salience {

    /** Sentences that a pronoun may reach back. */
    private static final int REACH = 3;

    /** Mentions that a reader keeps in mind: in lists that long, nobody can tell who is meant. */
    private static final int MOST_MENTIONS = 100;

    private static final int DEEPEST_PHRASE = 6;
    private static final double A_SENTENCE = 2.0;
    private static final double SUBJECT = 1.5;
    private static final double MAIN = 0.3;

    /**
     * A mention, by a name or by a word that was resolved.
     *
     * @param governor id of the word that its phrase hangs on
     * @param main whether it is the subject of the main clause
     */
    private record Seen(int participant, int sentence, int token, int governor, boolean subject, boolean main) {}

    private final Cast cast;
    private final List<Seen> seen = new ArrayList<>();
    /** Who was seen last of those whose name holds a word, by type and word. */
    private final Map<EntityType, Map<String, Integer>> byWord = new EnumMap<>(EntityType.class);

    Salience(Cast cast) {
        this.cast = cast;
    }

    void see(int participant, Sentence sentence, Token token) {
        Token head = phraseHead(sentence, token);
        boolean subject = head.isDeprel(Deprel.NSUBJ);
        boolean main =
                subject && sentence.head(head).filter(verb -> verb.head() == 0).isPresent();
        seen.add(new Seen(participant, sentence.index(), token.id(), head.head(), subject, main));
        Map<String, Integer> named = byWord.computeIfAbsent(cast.type(participant), first -> new HashMap<>());
        cast.words(participant).forEach(word -> named.put(word, participant));
    }

    /** The head of the phrase that a name is part of: of <i>Lavrov</i> in <i>Menlu Rusia Lavrov</i>, the title. */
    private static Token phraseHead(Sentence sentence, Token token) {
        Token at = token;
        for (int depth = 0; depth < DEEPEST_PHRASE; depth++) {
            Token link = at;
            boolean inside = Stream.of(Deprel.FLAT, Deprel.APPOS, Deprel.COMPOUND, Deprel.CONJ, "nmod:desc")
                    .anyMatch(link::isDeprel);
            if (!inside) {
                return at;
            }
            at = sentence.head(at).orElse(at);
        }
        return at;
    }

    /** The most salient participant of one of these types before a word that points back. */
    Optional<Integer> last(Sentence sentence, Token pointer, EntityType... types) {
        List<EntityType> wanted = Arrays.asList(types);
        List<Integer> bound = bound(sentence, pointer);
        @Nullable Seen best = null;
        for (int i = seen.size() - 1; i >= farthest(); i--) {
            Seen mention = seen.get(i);
            int back = sentence.index() - mention.sentence();
            if (back > REACH) {
                break;
            }
            boolean fits = wanted.contains(cast.type(mention.participant())) && !bound.contains(mention.participant());
            if (fits && (best == null || score(mention, back) > score(best, sentence.index() - best.sentence()))) {
                best = mention;
            }
        }
        return Optional.ofNullable(best).map(Seen::participant);
    }

    private int farthest() {
        return Math.max(0, seen.size() - MOST_MENTIONS);
    }

    private static double score(Seen mention, int back) {
        return (mention.subject() ? SUBJECT : 0) + (mention.main() ? MAIN : 0) - A_SENTENCE * back;
    }

    /** <i>Putin mengkritiknya</i>: the object of a verb is not its subject. */
    private List<Integer> bound(Sentence sentence, Token pointer) {
        List<Integer> bound = new ArrayList<>();
        for (int i = pointer.isDeprel(Deprel.NSUBJ) ? -1 : seen.size() - 1; i >= farthest(); i--) {
            Seen mention = seen.get(i);
            if (mention.sentence() != sentence.index()) {
                break;
            }
            if (mention.subject() && mention.governor() == pointer.head()) {
                bound.add(mention.participant());
            }
        }
        return bound;
    }

    /** The last two or more actors that were named together: <i>Merkel dan Macron … mereka</i>. */
    List<Integer> lastGroup(Sentence sentence, Token pointer) {
        List<Integer> bound = bound(sentence, pointer);
        for (int i = seen.size() - 1;
                i > farthest() && sentence.index() - seen.get(i).sentence() <= 1;
                i--) {
            List<Integer> group = groupEndingAt(i);
            if (group.size() > 1 && Collections.disjoint(group, bound)) {
                return group;
            }
        }
        return List.of();
    }

    /** Mentions of one sentence and one type that hang on the same word in the same way. */
    private List<Integer> groupEndingAt(int end) {
        Seen last = seen.get(end);
        List<Integer> group = new ArrayList<>(List.of(last.participant()));
        for (int i = end - 1; i >= farthest(); i--) {
            Seen other = seen.get(i);
            boolean same = other.sentence() == last.sentence()
                    && other.governor() == last.governor()
                    && other.subject() == last.subject()
                    && cast.type(other.participant()) == cast.type(last.participant());
            if (!same) {
                break;
            }
            if (!group.contains(other.participant())) {
                group.add(other.participant());
            }
        }
        Collections.reverse(group);
        return group;
    }

    /** The last participant whose name holds this noun: <i>the council</i> after <i>the Security Council</i>. */
    Optional<Integer> named(Token noun, EntityType type) {
        String word = Names.normalize(noun.lemma());
        return Optional.ofNullable(byWord.getOrDefault(type, Map.of()).get(word));
    }
}
