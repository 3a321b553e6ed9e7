package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import org.relasi.syntax.EntityType;

/** Persons' names and the initials that belong to them: <i>Sari L.P. Wijaya</i>, <i>M. Nuh</i>. */
final class InitialledNames {

    private final NameLists lists;
    private final Abbreviations degrees;
    private final KnownNames known;
    private final ListedWords sentence;

    InitialledNames(NameLists lists, Abbreviations degrees, KnownNames known, ListedWords sentence) {
        this.lists = lists;
        this.degrees = degrees;
        this.known = known;
        this.sentence = sentence;
    }

    /** Adds the persons whom only their initials tell: <i>M. Nuh</i>. */
    private List<NameCandidate> withInitialled(List<NameCandidate> names) {
        List<NameCandidate> more = new ArrayList<>();
        int at = 0;
        for (NameCandidate name : names) {
            addInitialled(at, name.first(), more);
            more.add(name);
            at = name.end();
        }
        addInitialled(at, sentence.size(), more);
        return more;
    }

    private void addInitialled(int from, int to, List<NameCandidate> more) {
        int at = from;
        while (at + 1 < to) {
            int end = at + 1;
            while (end < to && isInitials(at) && isNamePart(end) && !isDegree(at, end) && !isCommon(end)) {
                end++;
            }
            if (end > at + 1) {
                more.add(NameCandidate.of(at, end, EntityType.PERSON));
            }
            at = end;
        }
    }

    private boolean isCommon(int at) {
        return known.isWrittenSmall(sentence.lower(at));
    }

    /** <i>M.Pd.</i> in two tokens. */
    private boolean isDegree(int at, int next) {
        return NameEdges.isDegree(
                degrees, sentence.token(at).form() + sentence.token(next).form());
    }

    /** The names in order, those whom only their initials tell among them, each with the initials that belong to it. */
    List<NameCandidate> join(List<NameCandidate> found) {
        List<NameCandidate> names = withInitialled(found);
        List<NameCandidate> joined = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int next = i + 1 < names.size() ? names.get(i + 1).first() : sentence.size();
            int before = joined.isEmpty() ? 0 : joined.get(joined.size() - 1).end();
            NameCandidate name = names.get(i);
            NameCandidate wider = NameEdges.isPerson(name) ? widened(name, before, next) : name;
            if (!joined.isEmpty() && goesOn(joined.get(joined.size() - 1), wider)) {
                int first = joined.remove(joined.size() - 1).first();
                wider = NameCandidate.of(first, wider.end(), EntityType.PERSON);
            }
            joined.add(wider);
        }
        return joined;
    }

    /** Whether two persons' names are one, which initials join. */
    private boolean goesOn(NameCandidate name, NameCandidate next) {
        return NameEdges.isPerson(name)
                && NameEdges.isPerson(next)
                && name.end() == next.first()
                && (isInitials(name.first()) || isInitials(name.end() - 1) || isInitials(next.first()));
    }

    /** A person's name with the initials beside it, and the word that initials beside it belong to. */
    private NameCandidate widened(NameCandidate person, int from, int to) {
        int first = person.first();
        while (first > from && isInitials(first - 1)) {
            first--;
        }
        if (first > from && isInitials(first) && isNamePart(first - 1)) {
            first--;
        }
        int end = person.end();
        if (end < to && isInitials(end - 1) && isNamePart(end)) {
            end++;
        }
        return first == person.first() && end == person.end()
                ? person
                : NameCandidate.of(first, end, EntityType.PERSON);
    }

    private boolean isInitials(int at) {
        return Initials.isAll(sentence.token(at).form()) && sentence.entry(at) == null && sentence.cue(at) == null;
    }

    private boolean isNamePart(int at) {
        return lists.isNameWord(sentence.token(at))
                && !lists.stopCapitals.contains(sentence.lower(at))
                && sentence.entry(at) == null
                && sentence.cue(at) == null;
    }
}
