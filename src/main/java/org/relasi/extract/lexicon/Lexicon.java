package org.relasi.extract.lexicon;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.relasi.extract.RelationType;
import org.relasi.extract.factuality.FactualityLexicon;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/**
 * The words of one language that say relations, and the small words that change what is said.
 *
 * @param byForm whether words are matched as written (Indonesian), not by lemma (English)
 * @param verbs frames by their first word, longest first
 * @param nouns frames by their first word, longest first
 * @param events the name of the happening behind a passive without doer, with {@code {object}}
 * @param words word lists: lightVerbs, speech, negation …
 * @param factuality the words that bear on whether something is so
 * @param idioms phrases that say nothing by their words, by the first of them
 */
public record Lexicon(
        boolean byForm,
        Map<String, List<Frame>> verbs,
        Map<String, List<Frame>> nouns,
        Map<RelationType, String> events,
        Map<String, Set<String>> words,
        Map<String, List<List<String>>> idioms,
        FactualityLexicon factuality) {

    /** A frame found at a token. */
    public record Hit(Token token, int last, List<Frame> frames) {}

    /**
     * What the lexicon finds in one sentence.
     *
     * @param idiomatic ids of the words that belong to an idiom
     */
    public record Triggers(List<Hit> verbs, List<Hit> nouns, Set<Integer> idiomatic) {}

    /** The entries of a list, none where the language has no such list. */
    public Set<String> list(String list) {
        return words.getOrDefault(list, Set.of());
    }

    public boolean has(String list, Token token) {
        Set<String> entries = list(list);
        return entries.contains(token.form().toLowerCase(Locale.ROOT)) || entries.contains(token.lemma());
    }

    /** Whether it is the noun of a deed, <i>tuduhan, attack</i>, not of an office or a membership. */
    public boolean isDeed(Token token) {
        return framesOfNoun(token).stream()
                .anyMatch(
                        frame -> frame.type() != RelationType.HOLDS_POSITION && frame.type() != RelationType.MEMBER_OF);
    }

    /** The triggers of a sentence. */
    public Triggers triggers(Sentence sentence) {
        Set<Integer> idiomatic = idiomatic(sentence);
        return new Triggers(hits(sentence, verbs, idiomatic), hits(sentence, nouns, idiomatic), idiomatic);
    }

    /** The frames of the longest phrase that begins at a verb. */
    public List<Frame> framesAt(Sentence sentence, Token verb) {
        return hit(sentence, verb, verbs.getOrDefault(key(verb), List.of())).frames();
    }

    /** What a verb can say, by its first word. */
    public List<Frame> framesOf(Token verb) {
        return verbs.getOrDefault(key(verb), List.of());
    }

    /** The words of a sentence that belong to an idiom, and so say nothing by themselves: <i>akan tetapi</i>. */
    private Set<Integer> idiomatic(Sentence sentence) {
        Set<Integer> ids = new HashSet<>();
        for (Token token : sentence.tokens()) {
            for (List<String> idiom : idioms.getOrDefault(key(token), List.of())) {
                if (goesOn(sentence, token, idiom)) {
                    IntStream.range(0, idiom.size()).forEach(i -> ids.add(token.id() + i));
                }
            }
        }
        return ids;
    }

    /** Whether a phrase, whose first word has been found, goes on behind it. */
    private boolean goesOn(Sentence sentence, Token first, List<String> words) {
        if (first.id() + words.size() - 1 > sentence.tokens().size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            Token next = sentence.token(first.id() + i);
            String word = words.get(i);
            if (!key(next).equals(word) && !next.form().equalsIgnoreCase(word)) {
                return false;
            }
        }
        return true;
    }

    /** What a noun can say, by its first word. */
    public List<Frame> framesOfNoun(Token noun) {
        return nouns.getOrDefault(key(noun), List.of());
    }

    private List<Hit> hits(Sentence sentence, Map<String, List<Frame>> frames, Set<Integer> idiomatic) {
        return sentence.tokens().stream()
                .filter(token -> frames.containsKey(key(token)) && !idiomatic.contains(token.id()))
                .map(token -> hit(sentence, token, frames.getOrDefault(key(token), List.of())))
                .filter(hit -> !hit.frames().isEmpty())
                .toList();
    }

    private Hit hit(Sentence sentence, Token token, List<Frame> frames) {
        List<Frame> matching = frames.stream()
                .filter(frame -> goesOn(sentence, token, frame.words()))
                .toList();
        int longest = matching.stream()
                .map(frame -> frame.words().size())
                .max(Comparator.naturalOrder())
                .orElse(1);
        return new Hit(
                token,
                token.id() + longest - 1,
                matching.stream()
                        .filter(frame -> frame.words().size() == longest)
                        .toList());
    }

    /** A word as it is matched: as written, or by its lemma. */
    public String key(Token token) {
        return byForm ? token.form().toLowerCase(Locale.ROOT) : token.lemma().toLowerCase(Locale.ROOT);
    }
}
