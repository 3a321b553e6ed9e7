package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.annotate.Gazetteer.Entry;
import org.relasi.annotate.NameLists.Cue;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Span;

/**
 * Finds the names of one sentence from left to right: by list, by the word that heads them, by what the trained model
 * proposes. Where they disagree, the longer name wins; of equals, the list.
 */
final class NameScanner {

    static final int LONGEST_NAME = 8;
    private static final Set<String> CONNECTORS = Set.of("dan", "untuk", "of", "and", "for", "the", "on");

    private final LanguagePack pack;
    private final NameLists lists;
    private final NamedEvents events;
    private final NamedBodies bodies;
    private final OfficeHolders holders;
    private final ListedWords sentence;
    private final Proposals proposals;
    private final KnownNames known;
    private final List<NameCandidate> found = new ArrayList<>();
    private final List<Span> offices = new ArrayList<>();
    private @Nullable Cue cue;

    NameScanner(
            LanguagePack pack,
            NameLists lists,
            WordTags words,
            ListedWords sentence,
            Proposals proposals,
            KnownNames known) {
        this.pack = pack;
        this.lists = lists;
        this.events = new NamedEvents(lists, words, sentence, known, pack.headInitial());
        this.sentence = sentence;
        this.bodies = new NamedBodies(pack, lists, sentence, proposals, known);
        this.holders = new OfficeHolders(pack, lists, sentence, proposals, events);
        this.proposals = proposals;
        this.known = known;
    }

    /** Titles of offices found by {@link #scan}, as positions of tokens from 0, end exclusive. */
    List<Span> offices() {
        return offices;
    }

    List<NameCandidate> scan() {
        int at = 0;
        while (at < sentence.size()) {
            at = step(at);
        }
        return found;
    }

    private int step(int at) {
        RawToken token = sentence.token(at);
        if (!token.isWord() && !Character.isDigit(token.form().charAt(0)) && proposals.at(at) == null) {
            cue = token.form().equals(",") ? cue : null;
            return at + 1;
        }
        int next = event(at);
        next = next > at ? next : body(at);
        next = next > at ? next : cue(at);
        next = next > at ? next : headed(at);
        next = next > at ? next : listed(at);
        next = next > at ? next : proposed(at);
        next = next > at ? next : holder(at);
        if (next > at) {
            return next;
        }
        String lower = sentence.lower(at);
        cue = pack.genitiveMarkers().contains(lower) || lower.equals("the") ? cue : null;
        return at + 1;
    }

    private int event(int at) {
        int end = events.end(at, isHeld(at));
        return end == at ? at : add(NameCandidate.of(at, end, EntityType.EVENT));
    }

    /** Whether the title of an office ends right before. */
    private boolean isHeld(int at) {
        return cue == Cue.OFFICE && endsOffice(at);
    }

    private boolean endsOffice(int at) {
        return !offices.isEmpty() && offices.get(offices.size() - 1).end() == at;
    }

    private int body(int at) {
        NameCandidate body = bodies.at(at);
        return body == null ? at : add(body);
    }

    private int cue(int at) {
        PhraseTable.Match<Cue> match = sentence.cue(at);
        if (match == null || sentence.entry(at) != null || isBodyOf(at, match.length())) {
            return at;
        }
        cue = match.value();
        int end = endOfTitle(at, at + match.length());
        if (cue == Cue.OFFICE) {
            offices.add(new Span(at, end));
        }
        return end;
    }

    /** Whether a longer name of an organization or a place starts with this title. */
    private boolean isBodyOf(int at, int length) {
        NameCandidate proposal = proposals.at(at);
        return proposal != null && proposal.type() != EntityType.PERSON && proposal.length() > length;
    }

    /** A listed title may hold the name of its body, which is a name of its own: <i>Direktur FBI</i>. */
    private int endOfTitle(int at, int end) {
        for (int i = at + 1; i < end; i++) {
            boolean body = sentence.entry(i) != null || lists.startsOrganization(sentence.lower(i));
            if (sentence.token(i).capitalised() && body) {
                return i;
            }
        }
        return end;
    }

    /** <i>Kementerian Luar Negeri Rusia</i>, <i>Selat Hormuz</i>: a name that its first word explains. */
    private int headed(int at) {
        String lower = sentence.lower(at);
        boolean organization = lists.startsOrganization(lower) && (pack.headInitial() || isFollowedByOf(at));
        if (!sentence.token(at).capitalised() || !organization && !lists.startsPlace(lower)) {
            return at;
        }
        int end = at + 1;
        while (end < sentence.size() && end < at + LONGEST_NAME && (continues(at, end) || connects(end))) {
            end++;
        }
        PhraseTable.Match<Entry> listed = sentence.entry(at);
        NameCandidate proposal = proposals.at(at);
        if (proposal != null && proposal.length() > 1 && proposal.type() != EntityType.PERSON) {
            end = untilPerson(at + 1, proposal.end());
        }
        if (end == at + 1 || listed != null && listed.length() > 1 || isOrdinary(at + 1, end)) {
            return at;
        }
        return add(NameCandidate.of(at, end, organization ? EntityType.ORGANIZATION : EntityType.PLACE));
    }

    /** <i>Arsip Bersama</i> in a headline: words that only the headline writes with capitals make no name. */
    private boolean isOrdinary(int from, int to) {
        boolean ordinary = sentence.isTitleCase();
        for (int i = from; ordinary && i < to; i++) {
            ordinary = sentence.entry(i) == null && (known.isWrittenSmall(sentence.lower(i)) || isVerb(i));
        }
        return ordinary;
    }

    private boolean isVerb(int at) {
        return pack.headInitial() && pack.morphology().looksVerbal(sentence.lower(at));
    }

    private int untilPerson(int from, int to) {
        int end = from;
        while (end < to && !known.isPerson(sentence.lower(end))) {
            end++;
        }
        return end;
    }

    /** <i>Council of Europe</i>, not <i>Council President</i>. */
    private boolean isFollowedByOf(int at) {
        return !lists.endsOrganization(sentence.lower(at)) || at + 1 < sentence.size() && connects(at + 1);
    }

    private boolean continues(int start, int at) {
        boolean person = at > start + 1 && lists.givenNames.contains(sentence.lower(at));
        boolean title = sentence.cue(at) != null && (at > start + 1 || !pack.headInitial());
        return isCapitalisedName(at)
                && !(sentence.isTitleCase() && isVerb(at))
                && !person
                && !title
                && !proposals.startsPerson(at)
                && !known.isPerson(sentence.lower(at));
    }

    /** A capitalised word that can be part of the name of an organization, a place or an event. */
    private boolean isCapitalisedName(int at) {
        RawToken token = sentence.token(at);
        return token.isWord() && token.capitalised() && !lists.calendar.contains(sentence.lower(at));
    }

    /** A small word between two capitalised ones, inside an organization's name. */
    private boolean connects(int at) {
        boolean small = CONNECTORS.contains(sentence.lower(at));
        int next = at + 1;
        if (small && next < sentence.size() && sentence.lower(next).equals("the")) {
            next++;
        }
        return small && next < sentence.size() && lists.isNameWord(sentence.token(next));
    }

    private int listed(int at) {
        PhraseTable.Match<Entry> match = sentence.entry(at);
        if (match == null) {
            return at;
        }
        Entry entry = match.value();
        int end = at + match.length();
        if (entry.type() == EntityType.STATE && isGovernment(end)) {
            return add(NameCandidate.listed(at, end + 1, entry));
        }
        if (isPartOfLonger(at, end, entry)) {
            return at;
        }
        if (entry.kind() == Gazetteer.Kind.CAPITAL && !standsForState(at, end)) {
            return add(NameCandidate.of(at, end, EntityType.PLACE));
        }
        boolean body = pack.headInitial() && entry.type() == EntityType.ORGANIZATION && match.length() > 1;
        PhraseTable.Match<Entry> behind = body && end < sentence.size() ? sentence.entry(end) : null;
        return behind != null && behind.value().type() == EntityType.STATE
                // the ministry of that state, no name of a list
                ? add(NameCandidate.of(at, end + behind.length(), EntityType.ORGANIZATION))
                : add(NameCandidate.listed(at, end, entry));
    }

    /** Whether a longer name starts with a listed one, and it is not a person's behind that of what the person leads. */
    private boolean isPartOfLonger(int at, int end, Entry entry) {
        NameCandidate proposal = proposals.at(at);
        if (proposal == null || proposal.end() <= end || proposal.type() == EntityType.PERSON) {
            return proposal != null && proposal.end() > end;
        }
        return !known.isPerson(sentence.lower(end))
                && (cue == null || entry.type() != EntityType.STATE || proposal.type() != EntityType.PLACE);
    }

    /** <i>Chinese government</i> is the state itself. */
    private boolean isGovernment(int end) {
        return !pack.headInitial() && end < sentence.size() && lists.governmentHeads.contains(sentence.lower(end));
    }

    /** A capital stands for its state unless it stands alone, or a preposition of place or another name word beside it. */
    private boolean standsForState(int at, int end) {
        String before = at > 0 ? sentence.lower(at - 1) : "";
        String both = at > 1 ? sentence.lower(at - 2) + " " + before : before;
        boolean source =
                pack.sourceMarkers().contains(before) || pack.sourceMarkers().contains(both);
        boolean place =
                at == 0 && (end >= sentence.size() || !sentence.token(end).isWord())
                        || pack.placeMarkers().contains(before)
                        || !source && at > 0 && sentence.token(at - 1).capitalised()
                        || end < sentence.size()
                                && (sentence.token(end).capitalised()
                                        || !source && sentence.lower(end).equals(","));
        return !place;
    }

    private int proposed(int at) {
        NameCandidate proposal = proposals.at(at);
        if (proposal == null || isArticle(at)) {
            return at;
        }
        int next = add(retyped(proposal));
        cue = null;
        return next;
    }

    /** Who stands right behind the title of an office, or behind the event that the office is of. */
    private int holder(int at) {
        NameCandidate before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean ofEvent =
                before != null && before.type() == EntityType.EVENT && before.end() == at && endsOffice(before.first());
        int end = isHeld(at) || ofEvent ? holders.end(at) : at;
        return end == at ? at : add(NameCandidate.of(at, end, EntityType.PERSON));
    }

    /** <i>The</i> before a listed name is no part of it. */
    private boolean isArticle(int at) {
        return sentence.lower(at).equals("the") && at + 1 < sentence.size() && sentence.entry(at + 1) != null;
    }

    /** Titles and the words that head names know better than the model what kind of name it is. */
    private NameCandidate retyped(NameCandidate proposal) {
        boolean headed = !pack.headInitial()
                && (proposal.length() > 1 || proposals.continues(proposal.first()))
                && proposal.type() != EntityType.PERSON
                && lists.endsOrganization(sentence.lower(proposal.end() - 1));
        boolean rest = proposals.continues(proposal.first());
        if (!headed && (cue == Cue.OFFICE && proposal.type() == EntityType.PLACE || cue != null && rest)) {
            return proposal.as(EntityType.PERSON);
        }
        return headed ? proposal.as(EntityType.ORGANIZATION) : proposal;
    }

    private int add(NameCandidate candidate) {
        found.add(candidate);
        if (candidate.type() == EntityType.PERSON || candidate.type() == EntityType.EVENT) {
            cue = null;
        }
        return candidate.end();
    }
}
