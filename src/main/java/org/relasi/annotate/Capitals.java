package org.relasi.annotate;

import org.jspecify.annotations.Nullable;
import org.relasi.annotate.NameLists.Cue;
import org.relasi.syntax.EntityType;

/** Finds the names of a sentence by their capitals, for a language that has no trained model of names. */
final class Capitals {

    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_WORDLIKE = 3;

    private final LanguagePack pack;
    private final NameLists lists;
    private final WordTags words;
    private final ListedWords sentence;
    private final boolean titleCase;

    Capitals(LanguagePack pack, NameLists lists, WordTags words, ListedWords sentence) {
        this.pack = pack;
        this.lists = lists;
        this.words = words;
        this.sentence = sentence;
        this.titleCase = sentence.isTitleCase();
    }

    /**
     * The name that starts here, if one does.
     *
     * @param titled whether a title or role stands before it
     */
    @Nullable
    NameCandidate at(int at, boolean titled) {
        if (!lists.isNameWord(sentence.token(at)) || isCommonWordHere(at)) {
            return null;
        }
        int end = at + 1;
        while (end < sentence.size() && end < at + NameScanner.LONGEST_NAME && runsOn(end)) {
            end++;
        }
        EntityType type = titled ? EntityType.PERSON : classify(at, end);
        boolean single = end == at + 1 && type == null;
        if (single && sentence.token(at).form().length() < SHORTEST_WORDLIKE) {
            return null;
        }
        NameCandidate candidate = NameCandidate.of(at, end, type);
        return single && isSentenceInitial(at) ? candidate.asInitial() : candidate;
    }

    /** <i>Jordan Peterson</i> is no state. */
    boolean isFirstNameOfUnknown(int at, int length, @Nullable Cue cue) {
        int next = at + length;
        return length == 1
                && cue != Cue.OFFICE
                && lists.givenNames.contains(sentence.lower(at))
                && next < sentence.size()
                && lists.isNameWord(sentence.token(next))
                && sentence.entry(next) == null;
    }

    /** A listed word that is capitalised only because the sentence starts with it. */
    private boolean isCommonWordHere(int at) {
        String lower = sentence.lower(at);
        boolean listed = lists.stopCapitals.contains(lower) || words.tag(lower).isPresent();
        return listed && (isInitial(at, ",") || titleCase || lower.length() <= SHORTEST_WORDLIKE);
    }

    private boolean isSentenceInitial(int at) {
        return isInitial(at, ",)");
    }

    /** Whether it stands first, or behind a mark that is none of some. */
    private boolean isInitial(int at, String marks) {
        return at == 0
                || !sentence.token(at - 1).isWord()
                        && !marks.contains(sentence.token(at - 1).form());
    }

    private boolean runsOn(int at) {
        if (pack.nameParticles().contains(sentence.lower(at)) || isInitialDot(at)) {
            return at + 1 < sentence.size() && lists.isNameWord(sentence.token(at + 1));
        }
        boolean givenName = lists.givenNames.contains(sentence.lower(at));
        return lists.isNameWord(sentence.token(at))
                && (!titleCase || words.tag(sentence.lower(at)).isEmpty())
                && (givenName || sentence.entry(at) == null && sentence.cue(at) == null);
    }

    private boolean isInitialDot(int at) {
        RawToken before = sentence.token(at - 1);
        return sentence.token(at).form().equals(".") && before.form().length() <= 2 && before.capitalised();
    }

    private @Nullable EntityType classify(int at, int end) {
        if (end > at + 1) {
            String last = sentence.lower(end - 1);
            EntityType byEnd = lists.endsOrganization(last)
                    ? EntityType.ORGANIZATION
                    : lists.endsPlace(last) ? EntityType.PLACE : lists.headsEvent(last) ? EntityType.EVENT : null;
            if (byEnd != null) {
                return byEnd;
            }
        }
        if (lists.givenNames.contains(sentence.lower(at))) {
            return EntityType.PERSON;
        }
        RawToken token = sentence.token(at);
        if (token.acronym() && !titleCase && token.form().length() <= LONGEST_ACRONYM) {
            return EntityType.ORGANIZATION;
        }
        boolean place = at > 0
                && (pack.placeMarkers().contains(sentence.lower(at - 1)) || lists.startsPlace(sentence.lower(at - 1)));
        return place ? EntityType.PLACE : end > at + 1 ? EntityType.PERSON : null;
    }
}
