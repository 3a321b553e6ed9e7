package org.relasi.annotate;

/** Finds who holds an office behind its title, though no list or model has heard of such names: <i>President Ida Sample</i>. */
final class OfficeHolders {

    private static final int LONGEST_PERSON = 4;

    private final LanguagePack pack;
    private final NameLists lists;
    private final ListedWords sentence;
    private final Proposals proposals;
    private final NamedEvents events;

    OfficeHolders(LanguagePack pack, NameLists lists, ListedWords sentence, Proposals proposals, NamedEvents events) {
        this.pack = pack;
        this.lists = lists;
        this.sentence = sentence;
        this.proposals = proposals;
        this.events = events;
    }

    /** Where the person's name ends that starts here, behind a title; the same position where none does. */
    int end(int at) {
        int end = at;
        while (end < sentence.size() && end < at + LONGEST_PERSON && isPartOfPerson(end)) {
            end++;
        }
        if (end <= at + 1 || sentence.isTitleCase()) {
            return at;
        }
        // in Indonesian a title may go on: Direktur Penegakan Hukum
        boolean unheard = !pack.headInitial() || events.isUnheard(at) && events.isUnheard(end - 1);
        return unheard ? end : at;
    }

    private boolean isPartOfPerson(int at) {
        return lists.isNameWord(sentence.token(at))
                && !lists.stopCapitals.contains(sentence.lower(at))
                && sentence.cue(at) == null
                && sentence.entry(at) == null
                && (proposals.at(at) == null || proposals.startsPerson(at));
    }
}
