package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Upos;

/** Gathers the words of a sentence into noun phrases, and attaches the words inside each. */
final class Chunker {

    private static final Set<Upos> NOMINAL =
            Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON, Upos.NUM, Upos.ADJ, Upos.DET, Upos.SYM, Upos.X);
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "nya");

    private final LanguagePack pack;
    private final Draft draft;
    private final Tree tree;

    Chunker(LanguagePack pack, Draft draft, Tree tree) {
        this.pack = pack;
        this.draft = draft;
        this.tree = tree;
    }

    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        int at = 1;
        while (at <= draft.size()) {
            Unit unit = next(at);
            units.add(unit);
            at = unit.last() + 1;
        }
        return units;
    }

    private Unit next(int at) {
        String lower = draft.lower(at);
        if (pack.relativizers().contains(lower) && !isName(at)) {
            return Unit.word(Unit.Kind.RELATIVIZER, at);
        }
        if (isMarker(at, lower)) {
            return Unit.word(Unit.Kind.MARKER, at);
        }
        return switch (draft.upos(at)) {
            case VERB -> Unit.word(Unit.Kind.VERB, at);
            case AUX -> Unit.word(Unit.Kind.AUXILIARY, at);
            case ADV, PART -> Unit.word(Unit.Kind.ADVERB, at);
            case CCONJ -> Unit.word(Unit.Kind.CONJUNCTION, at);
            case ADP -> prepositional(at);
            case PUNCT -> punctuation(at, lower);
            case NOUN, PROPN, PRON, NUM, ADJ, DET, SYM, X -> phrase(at, at, 0);
            default -> Unit.word(Unit.Kind.OTHER, at);
        };
    }

    private boolean isName(int at) {
        return draft.nameAt(at).isPresent();
    }

    private boolean isMarker(int at, String lower) {
        if (isName(at)) {
            return false;
        }
        boolean purpose = pack.purposeMarkers().contains(lower) && verbFollows(at);
        return purpose
                || pack.complementizers().contains(lower) && draft.upos(at) != Upos.DET && draft.upos(at) != Upos.ADP;
    }

    private boolean verbFollows(int at) {
        for (int id = at + 1; id <= draft.size() && id <= at + 6; id++) {
            if (draft.upos(id) == Upos.VERB) {
                return pack.headInitial() || id <= at + 2;
            }
            if (draft.upos(id) == Upos.PUNCT) {
                return false;
            }
        }
        return false;
    }

    private static Unit punctuation(int at, String mark) {
        return Unit.word(
                "\"“”«»'‘’".contains(mark) ? Unit.Kind.QUOTE : ",;:".contains(mark) ? Unit.Kind.COMMA : Unit.Kind.OTHER,
                at);
    }

    private Unit prepositional(int at) {
        int noun = at + 1;
        if (noun > draft.size() || !NOMINAL.contains(draft.upos(noun))) {
            return Unit.word(Unit.Kind.OTHER, at);
        }
        Unit phrase = phrase(noun, at, at);
        tree.attach(at, phrase.head(), Deprel.CASE);
        return phrase;
    }

    private Unit phrase(int start, int first, int preposition) {
        int last = start;
        while (last < draft.size() && belongs(start, last + 1)) {
            last++;
        }
        Optional<NameSpan> straddling = draft.nameAt(last);
        if (straddling.isPresent()) {
            last = Math.max(last, straddling.get().last());
        }
        int head = head(start, last);
        attachInside(start, last, head);
        return new Unit(Unit.Kind.PHRASE, head, first, last, preposition);
    }

    private boolean belongs(int start, int id) {
        Optional<NameSpan> name = draft.nameAt(id);
        if (name.isPresent() && name.get().first() < id) {
            return true;
        }
        String lower = draft.lower(id);
        boolean possessive = lower.equals("'s") || lower.equals("’s") || lower.equals("'");
        if (possessive && draft.upos(id) == Upos.PART) {
            return true;
        }
        if (pack.relativizers().contains(lower) || isMarker(id, lower)) {
            return false;
        }
        return switch (draft.upos(id)) {
            case NOUN, PROPN, SYM, X, NUM ->
                draft.upos(id - 1) != Upos.PRON || POSSESSIVES.contains(draft.lower(id - 1));
            case ADJ -> true;
            case PRON -> pack.headInitial() && POSSESSIVES.contains(lower);
            case DET -> pack.headInitial() || (draft.upos(start) == Upos.DET && id == start + 1);
            default -> false;
        };
    }

    private int head(int start, int last) {
        if (pack.headInitial()) {
            for (int id = start; id <= last; id++) {
                if (isNounLike(id)) {
                    return id;
                }
            }
            return start;
        }
        for (int id = last; id >= start; id--) {
            if (isNounLike(id)) {
                return draft.nameAt(id)
                        .map(NameSpan::first)
                        .filter(first -> first >= start)
                        .orElse(id);
            }
        }
        return last;
    }

    private boolean isNounLike(int id) {
        Upos tag = draft.upos(id);
        return tag == Upos.NOUN || tag == Upos.PROPN || (tag == Upos.PRON && !POSSESSIVES.contains(draft.lower(id)));
    }

    private void attachInside(int start, int last, int head) {
        for (int id = start; id <= last; id++) {
            Optional<NameSpan> name = draft.nameAt(id);
            if (name.isPresent() && name.get().first() < id && name.get().first() >= start) {
                tree.attach(id, name.get().first(), Deprel.FLAT);
            } else if (id != head) {
                tree.attach(id, head, insideRelation(id, last));
            }
        }
    }

    private String insideRelation(int id, int last) {
        EntityType type = draft.nameType(id);
        if (type != null) {
            boolean afterTitle = type == EntityType.PERSON && pack.headInitial();
            return afterTitle ? Deprel.APPOS : isPossessor(id, last) ? "nmod:poss" : Deprel.NMOD;
        }
        return switch (draft.upos(id)) {
            case ADJ -> Deprel.AMOD;
            case DET -> Deprel.DET;
            case NUM -> Deprel.NUMMOD;
            case PART -> Deprel.CASE;
            case PRON -> "nmod:poss";
            default -> isPossessor(id, last) ? "nmod:poss" : Deprel.COMPOUND;
        };
    }

    private boolean isPossessor(int id, int last) {
        int end = draft.nameAt(id).map(NameSpan::last).orElse(id);
        return end < last && draft.upos(end + 1) == Upos.PART;
    }
}
