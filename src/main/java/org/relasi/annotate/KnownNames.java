package org.relasi.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.EntityType;

/** What a document has told of its names so far. Not safe for threads. */
final class KnownNames {

    private static final int LONGEST_KNOWN = 5;

    private final NameLists lists;
    private final WordTags words;
    /** First and last words of persons' full names. */
    private final Set<String> persons = new HashSet<>();

    private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
    private final Map<String, EntityType> shortForms = new HashMap<>();
    /** Words that the document writes small somewhere. */
    private final Set<String> smallWords = new HashSet<>();

    KnownNames(NameLists lists, WordTags words) {
        this.lists = lists;
        this.words = words;
    }

    /** Learns which words are written small, and the persons whose full names a model proposes, unless the sentence is a headline. */
    void learnPersons(ListedWords sentence, Proposals proposals) {
        if (sentence.isTitleCase()) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (Character.isLowerCase(sentence.token(i).form().charAt(0))) {
                smallWords.add(sentence.lower(i));
            }
            NameCandidate person = proposals.startsPerson(i) ? proposals.at(i) : null;
            if (person != null && person.length() > 1) {
                addPerson(sentence.lower(i), sentence.lower(person.end() - 1));
            }
        }
    }

    /** <i>Assad</i> is <i>Bashar al-Assad</i>. */
    private void addPerson(String first, String last) {
        persons.add(first);
        persons.add(last);
        if (last.startsWith("al-")) {
            persons.add(last.substring("al-".length()));
        }
    }

    /** Whether the document writes a word small somewhere, or a list has it as no name. */
    boolean isWrittenSmall(String lower) {
        return smallWords.contains(lower) || words.tag(lower).isPresent();
    }

    /** Whether a word is the first or the last of a person's full name. */
    boolean isPerson(String lower) {
        return persons.contains(lower);
    }

    /** Whether some words of a sentence have been the name of an event. */
    boolean isEvent(ListedWords sentence, int first, int end) {
        return votes.getOrDefault(form(sentence, first, end), Map.of()).containsKey(EntityType.EVENT);
    }

    /** Learns from a sentence, unless it is a headline. */
    void learn(ListedWords sentence, List<NameCandidate> candidates) {
        if (sentence.isTitleCase()) {
            return;
        }
        for (NameCandidate candidate : candidates) {
            learnShortForm(sentence, candidate);
            EntityType type = candidate.type();
            if (type == EntityType.PERSON && candidate.length() > 1) {
                addPerson(sentence.lower(candidate.first()), sentence.lower(candidate.end() - 1));
            }
            vote(form(sentence, candidate.first(), candidate.end()), type);
        }
    }

    /** <i>Rwanda Investigation Bureau (RIB)</i>. */
    private void learnShortForm(ListedWords sentence, NameCandidate whole) {
        int at = whole.end() + 1;
        EntityType type = whole.type();
        boolean bracketed = at + 1 < sentence.size()
                && sentence.token(whole.end()).form().equals("(")
                && sentence.token(at + 1).form().equals(")");
        if (bracketed
                && sentence.token(at).acronym()
                && whole.length() > 1
                && type != null
                && type != EntityType.PERSON) {
            shortForms.putIfAbsent(sentence.lower(at), type);
        }
    }

    private void vote(String form, @Nullable EntityType type) {
        votes.computeIfAbsent(form, unseen -> new EnumMap<>(EntityType.class))
                .merge(type == null ? EntityType.PERSON : type, type == null ? 0 : 1, Integer::sum);
    }

    /** The names of a sentence in the light of all others. */
    List<NameCandidate> decide(ListedWords sentence, List<NameCandidate> candidates) {
        List<NameCandidate> decided = new ArrayList<>();
        int at = 0;
        for (NameCandidate candidate : candidates) {
            findAgain(sentence, at, candidate.first(), decided);
            at = candidate.end();
            decided.add(decide(sentence, candidate));
        }
        findAgain(sentence, at, sentence.size(), decided);
        return joined(decided);
    }

    /** The same names, where persons' names that stand side by side are one. */
    private static List<NameCandidate> joined(List<NameCandidate> names) {
        List<NameCandidate> joined = new ArrayList<>();
        for (NameCandidate name : names) {
            NameCandidate last = joined.isEmpty() ? name : joined.get(joined.size() - 1);
            boolean goesOn =
                    last.end() == name.first() && last.type() == EntityType.PERSON && name.type() == EntityType.PERSON;
            if (goesOn) {
                joined.set(joined.size() - 1, NameCandidate.of(last.first(), name.end(), EntityType.PERSON));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    private NameCandidate decide(ListedWords sentence, NameCandidate candidate) {
        if (candidate.canonical() != null) {
            return candidate;
        }
        EntityType said = type(form(sentence, candidate.first(), candidate.end()));
        if (said != null) {
            return candidate.as(said);
        }
        return candidate.type() == null ? candidate.as(EntityType.PERSON) : candidate;
    }

    /** Adds names known from elsewhere that stand between two positions. */
    private void findAgain(ListedWords sentence, int from, int to, List<NameCandidate> decided) {
        int at = from;
        while (at < to) {
            NameCandidate known = knownAt(sentence, at, Math.min(to, at + LONGEST_KNOWN));
            if (known != null) {
                decided.add(known);
            }
            at = known == null ? at + 1 : known.end();
        }
    }

    private @Nullable NameCandidate knownAt(ListedWords sentence, int at, int most) {
        if (!sentence.token(at).capitalised() || sentence.cue(at) != null) {
            return null;
        }
        for (int end = most; end > at; end--) {
            String form = form(sentence, at, end);
            EntityType type = type(form);
            if (type != null && type != EntityType.EVENT && (end > at + 1 || isRareWord(form))) {
                return NameCandidate.of(at, end, type);
            }
        }
        return null;
    }

    private boolean isRareWord(String lower) {
        return !smallWords.contains(lower)
                && !lists.stopCapitals.contains(lower)
                && (persons.contains(lower) || words.tag(lower).isEmpty());
    }

    private @Nullable EntityType type(String form) {
        if (persons.contains(form)) {
            return EntityType.PERSON;
        }
        if (shortForms.containsKey(form)) {
            return shortForms.get(form);
        }
        Map<EntityType, Integer> counts = votes.get(form);
        EntityType best = null;
        int most = -1;
        for (Map.Entry<EntityType, Integer> vote :
                counts == null ? Set.<Map.Entry<EntityType, Integer>>of() : counts.entrySet()) {
            if (vote.getValue() >= most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }

    private static String form(ListedWords sentence, int first, int end) {
        if (end == first + 1) {
            return sentence.lower(first);
        }
        StringBuilder form = new StringBuilder();
        for (int i = first; i < end; i++) {
            form.append(i > first ? " " : "").append(sentence.lower(i));
        }
        return form.toString();
    }
}
