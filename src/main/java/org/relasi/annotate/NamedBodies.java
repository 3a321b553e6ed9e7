package org.relasi.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.annotate.Gazetteer.Entry;
import org.relasi.annotate.NameLists.Owner;
import org.relasi.syntax.EntityType;

/**
 * Finds governments and bodies of states and persons: <i>pemerintah Turki</i>, <i>militer Myanmar</i>, <i>Chinese
 * embassy</i>, <i>Obama administration</i>.
 */
final class NamedBodies {

    private static final Set<String> GENITIVES = Set.of("'s", "’s", "'", "’");

    private final boolean headInitial;
    private final NameLists lists;
    private final ListedWords sentence;
    private final Proposals proposals;
    private final KnownNames known;

    NamedBodies(LanguagePack pack, NameLists lists, ListedWords sentence, Proposals proposals, KnownNames known) {
        this.headInitial = pack.headInitial();
        this.lists = lists;
        this.sentence = sentence;
        this.proposals = proposals;
        this.known = known;
    }

    /** The government or body whose name starts here. */
    @Nullable
    NameCandidate at(int at) {
        if (!headInitial) {
            return behindOwner(at);
        }
        NameCandidate government = government(at);
        return government == null ? beforeOwner(at) : government;
    }

    /** <i>pemerintah Turki</i> is the state itself. */
    private @Nullable NameCandidate government(int at) {
        Entry state = lists.governmentHeads.contains(sentence.lower(at)) ? state(at + 1) : null;
        return state == null ? null : NameCandidate.listed(at, endOfOwner(at + 1, Owner.STATE), state);
    }

    /** The body of a state has one name, however the state is called: <i>tentara AS</i>, <i>Tentara Amerika Serikat</i>. */
    private @Nullable NameCandidate beforeOwner(int at) {
        PhraseTable.Match<Owner> body = sentence.body(at);
        int owner = body == null ? at : at + body.length();
        int end = body == null ? at : endOfOwner(owner, body.value());
        if (end == owner) {
            return null;
        }
        Entry state = state(owner);
        String canonical =
                state == null ? null : String.join(" ", sentence.lowers(at, owner)) + " " + state.canonical();
        return new NameCandidate(at, end, EntityType.ORGANIZATION, canonical, null);
    }

    private @Nullable NameCandidate behindOwner(int at) {
        for (Owner owner : Owner.values()) {
            int end = endOfOwner(at, owner);
            boolean genitive = end > at && end < sentence.size() && GENITIVES.contains(sentence.lower(end));
            int from = genitive ? end + 1 : end;
            PhraseTable.Match<Owner> body = end == at ? null : sentence.body(from);
            if (body != null && body.value() == owner) {
                return NameCandidate.of(at, from + body.length(), EntityType.ORGANIZATION);
            }
        }
        return null;
    }

    /** Where the name of a state or a person ends that starts here; the same position where none does. */
    private int endOfOwner(int at, Owner owner) {
        if (at >= sentence.size()) {
            return at;
        }
        if (owner == Owner.STATE) {
            PhraseTable.Match<Entry> entry = sentence.entry(at);
            return entry != null && entry.value().type() == EntityType.STATE ? at + entry.length() : at;
        }
        NameCandidate proposal = proposals.startsPerson(at) ? proposals.at(at) : null;
        boolean surname =
                known.isPerson(sentence.lower(at)) && sentence.token(at).capitalised();
        return proposal != null ? proposal.end() : surname ? at + 1 : at;
    }

    private @Nullable Entry state(int at) {
        PhraseTable.Match<Entry> entry = at < sentence.size() ? sentence.entry(at) : null;
        return entry != null && entry.value().type() == EntityType.STATE ? entry.value() : null;
    }
}
