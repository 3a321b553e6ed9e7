package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relasi.annotate.Unit.Kind;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Upos;

/**
 * Hangs the phrases and verbs of a sentence under each other, from left to right: a noun phrase before a verb is its
 * subject, after it its object; relative, content and purpose clauses open with their marker.
 */
final class ClauseParser {

    private final LanguagePack pack;
    private final Draft draft;
    private final Tree tree;
    private final List<Unit> units;

    private @Nullable Clause clause;
    private int root;
    private int subject;
    private int marker;
    private int conjunction;
    private int relativizer;
    private int antecedent;
    private int subjectBeforeRelative;
    private @Nullable Unit lastPhrase;
    private int floatingClause;
    private int invertedVerb;
    private final List<Integer> auxiliaries = new ArrayList<>();
    private final List<Integer> adverbs = new ArrayList<>();
    private final List<Unit> obliques = new ArrayList<>();

    ClauseParser(LanguagePack pack, Draft draft, Tree tree, List<Unit> units) {
        this.pack = pack;
        this.draft = draft;
        this.tree = tree;
        this.units = units;
    }

    void parse() {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            switch (unit.kind()) {
                case PHRASE -> phrase(i, unit);
                case VERB -> verb(i, unit.head());
                case AUXILIARY -> auxiliaries.add(unit.head());
                case ADVERB -> adverbs.add(unit.head());
                case RELATIVIZER -> relativizer(unit.head());
                case MARKER -> marker = unit.head();
                case CONJUNCTION -> conjunction = unit.head();
                default -> {}
            }
        }
        finish();
    }

    private @Nullable Unit before(int i) {
        return i == 0 ? null : units.get(i - 1);
    }

    private boolean isAfter(int i, Kind kind) {
        Unit before = before(i);
        return before != null && before.is(kind);
    }

    private void relativizer(int id) {
        relativizer = id;
        antecedent = lastPhrase == null ? 0 : lastPhrase.head();
        subjectBeforeRelative = subject;
        subject = 0;
    }

    // ---- noun phrases

    private void phrase(int i, Unit phrase) {
        if (phrase.preposition() != 0) {
            prepositional(i, phrase);
        } else if (!joinsPrevious(i, phrase)) {
            bare(i, phrase);
        }
        conjunction = 0;
        lastPhrase = phrase;
    }

    private void prepositional(int i, Unit phrase) {
        String preposition = draft.lower(phrase.preposition());
        Unit before = before(i);
        boolean afterNoun = before != null && before.is(Kind.PHRASE);
        boolean genitive = pack.genitiveMarkers().contains(preposition) || before != null && isDeed(before);
        if (clause != null && clause.passive && pack.agentMarkers().contains(preposition)) {
            tree.attach(phrase.head(), clause.predicate, Deprel.OBL_AGENT);
        } else if (afterNoun && before != null && (genitive || clause == null)) {
            tree.attach(phrase.head(), before.head(), Deprel.NMOD);
        } else if (clause != null) {
            tree.attach(phrase.head(), clause.predicate, Deprel.OBL);
        } else {
            obliques.add(phrase);
        }
    }

    private boolean isDeed(Unit phrase) {
        return draft.upos(phrase.head()) == Upos.NOUN && pack.namesDeed(draft.lower(phrase.head()));
    }

    /** Coordination and apposition: <i>Jerman, Prancis dan Swedia</i>; <i>Presiden Kolombia, Gustavo Petro,</i>. */
    private boolean joinsPrevious(int i, Unit phrase) {
        Unit previous = lastPhrase;
        if (previous == null || i < 2 || !units.get(i - 2).equals(previous)) {
            return false;
        }
        if (isAfter(i, Kind.CONJUNCTION)) {
            tree.attach(units.get(i - 1).head(), phrase.head(), Deprel.CC);
            tree.attach(phrase.head(), previous.head(), Deprel.CONJ);
            return true;
        }
        if (!isAfter(i, Kind.COMMA)) {
            return false;
        }
        boolean person = draft.nameType(phrase.head()) == EntityType.PERSON;
        boolean previousPerson = holdsPerson(previous);
        if (person != previousPerson && (person ? isNominal(previous) : isNominal(phrase) && endsAtComma(i))) {
            tree.attach(phrase.head(), previous.head(), Deprel.APPOS);
            return true;
        }
        if (isListed(i)) {
            tree.attach(phrase.head(), previous.head(), Deprel.CONJ);
            return true;
        }
        return false;
    }

    private boolean holdsPerson(Unit phrase) {
        return draft.names().stream()
                .anyMatch(name -> name.type() == EntityType.PERSON
                        && name.first() >= phrase.first()
                        && name.last() <= phrase.last());
    }

    private boolean isNominal(Unit phrase) {
        return draft.upos(phrase.head()) == Upos.NOUN;
    }

    private boolean endsAtComma(int i) {
        int next = i + 1;
        while (next < units.size()
                && units.get(next).is(Kind.PHRASE)
                && units.get(next).preposition() != 0) {
            next++;
        }
        return next >= units.size()
                || units.get(next).is(Kind.COMMA)
                || units.get(next).is(Kind.OTHER);
    }

    /** Whether a comma or conjunction and another bare phrase follow: the middle of a list. */
    private boolean isListed(int i) {
        int next = i + 1;
        while (next < units.size() && units.get(next).is(Kind.COMMA)) {
            next++;
        }
        return next + 1 < units.size()
                && units.get(next).is(Kind.CONJUNCTION)
                && units.get(next + 1).isBarePhrase();
    }

    private void bare(int i, Unit phrase) {
        Clause current = clause;
        boolean follows = isAfter(i, Kind.VERB)
                || isAfter(i, Kind.ADVERB) && i > 1 && units.get(i - 2).is(Kind.VERB);
        if (current != null && follows && current.object == 0) {
            attachAfterVerb(current, phrase);
        } else if (!auxiliaries.isEmpty() && subject != 0 && !verbAhead(i)) {
            copular(phrase);
        } else {
            startSubject(i, phrase);
        }
    }

    /** A phrase before its verb; of two side by side the first tells when (<i>last week the US</i>) or names the second. */
    private void startSubject(int i, Unit phrase) {
        Unit before = before(i);
        boolean beside = subject != 0 && before != null && before.is(Kind.PHRASE);
        if (beside && before != null && draft.upos(phrase.first()) == Upos.DET && !holdsPerson(before)) {
            obliques.add(before);
            subject = phrase.head();
        } else if (beside) {
            tree.attach(phrase.head(), subject, Deprel.APPOS);
        } else {
            subject = phrase.head();
        }
    }

    private void attachAfterVerb(Clause current, Unit phrase) {
        boolean named =
                draft.nameType(phrase.head()) != null || draft.upos(phrase.head()) == Upos.PRON || holdsPerson(phrase);
        if (invertedVerb == current.predicate) {
            tree.attach(phrase.head(), current.predicate, Deprel.NSUBJ);
            invertedVerb = 0;
            return;
        }
        boolean agent = current.passive && pack.headInitial() && named;
        tree.attach(phrase.head(), current.predicate, agent ? Deprel.OBL_AGENT : Deprel.OBJ);
        current.object = phrase.head();
    }

    private boolean verbAhead(int i) {
        for (int next = i + 1; next < units.size() && !units.get(next).is(Kind.COMMA); next++) {
            if (units.get(next).is(Kind.VERB)) {
                return !isRelative(next);
            }
        }
        return false;
    }

    private boolean isRelative(int verb) {
        for (int at = verb - 1; at >= 0 && at >= verb - 3; at--) {
            if (units.get(at).is(Kind.RELATIVIZER) || units.get(at).is(Kind.MARKER)) {
                return true;
            }
        }
        return false;
    }

    private void copular(Unit phrase) {
        open(phrase.head(), false, false);
        for (int auxiliary : auxiliaries) {
            tree.attach(auxiliary, phrase.head(), Deprel.COP);
        }
        auxiliaries.clear();
    }

    // ---- verbs

    private void verb(int i, int verb) {
        boolean passive = draft.passive(verb);
        if (relativizer != 0 && antecedent != 0) {
            relative(verb, passive);
        } else {
            leaveRelative(i);
            open(verb, passive, isInverted(i));
        }
        for (int auxiliary : auxiliaries) {
            tree.attach(auxiliary, verb, passive && !pack.headInitial() ? Deprel.AUX_PASS : Deprel.AUX);
        }
        auxiliaries.clear();
    }

    /** <i>"…," kata Petro</i>: a verb right after a quote whose subject follows. */
    private boolean isInverted(int i) {
        boolean afterQuote = isAfter(i, Kind.QUOTE)
                || isAfter(i, Kind.COMMA) && i > 1 && units.get(i - 2).is(Kind.QUOTE);
        boolean afterComma = pack.headInitial()
                && isAfter(i, Kind.COMMA)
                && !draft.passive(units.get(i).head())
                && draft.analyses().get(units.get(i).head() - 1).feats().isEmpty();
        return (afterQuote || afterComma && subject == 0)
                && i + 1 < units.size()
                && units.get(i + 1).isBarePhrase();
    }

    private void relative(int verb, boolean passive) {
        tree.attach(verb, antecedent, Deprel.ACL_RELCL);
        String own = passive ? Deprel.NSUBJ_PASS : Deprel.NSUBJ;
        if (subject == 0) {
            tree.attach(relativizer, verb, own);
        } else {
            tree.attach(subject, verb, Deprel.NSUBJ);
            tree.attach(relativizer, verb, Deprel.OBJ);
        }
        clause = new Clause(verb, passive, true, clause, subjectBeforeRelative);
        subject = 0;
        relativizer = 0;
        antecedent = 0;
        hangCollected(verb);
    }

    /** A relative clause ends where a verb finds the subject that waited before it. */
    private void leaveRelative(int i) {
        Clause current = clause;
        if (current == null || !current.relative || current.waitingSubject == 0 || subject != 0) {
            return;
        }
        boolean bound = marker != 0 || conjunction != 0 || isAfter(i, Kind.VERB);
        if (!bound) {
            subject = current.waitingSubject;
            clause = current.outer;
        }
    }

    private void open(int predicate, boolean passive, boolean inverted) {
        Clause current = clause;
        String subjectRelation = passive ? Deprel.NSUBJ_PASS : Deprel.NSUBJ;
        if (marker != 0) {
            openMarked(predicate);
        } else if (current == null && root == 0) {
            root = predicate;
        } else {
            openUnmarked(predicate, current);
        }
        if (floatingClause != 0 && root == predicate) {
            tree.attach(floatingClause, predicate, Deprel.ADVCL);
            floatingClause = 0;
        }
        if (subject != 0 && !inverted) {
            tree.attach(subject, predicate, subjectRelation);
        }
        invertedVerb = inverted ? predicate : invertedVerb;
        subject = 0;
        clause = new Clause(predicate, passive, false, current, 0);
        hangCollected(predicate);
    }

    private void openMarked(int predicate) {
        String word = draft.lower(marker);
        Clause current = clause;
        tree.attach(marker, predicate, Deprel.MARK);
        if (current == null) {
            floatingClause = floatingClause == 0 ? predicate : floatingClause;
        } else if (pack.contentMarkers().contains(word)) {
            tree.attach(predicate, current.predicate, Deprel.CCOMP);
        } else if (pack.purposeMarkers().contains(word)) {
            tree.attach(predicate, current.predicate, subject == 0 ? Deprel.XCOMP : Deprel.CCOMP);
        } else {
            tree.attach(predicate, current.predicate, Deprel.ADVCL);
        }
        marker = 0;
    }

    private void openUnmarked(int predicate, @Nullable Clause current) {
        if (current == null) {
            tree.attach(predicate, root, Deprel.PARATAXIS);
        } else if (conjunction != 0) {
            tree.attach(conjunction, predicate, Deprel.CC);
            boolean afterComma = conjunction > 1 && draft.lower(conjunction - 1).equals(",");
            tree.attach(predicate, afterComma && root != 0 ? root : current.predicate, Deprel.CONJ);
        } else if (subject != 0) {
            tree.attach(predicate, current.predicate, Deprel.PARATAXIS);
        } else {
            boolean apart = lastPhrase != null && draft.lower(predicate - 1).equals(",");
            tree.attach(predicate, current.predicate, apart ? Deprel.ADVCL : Deprel.XCOMP);
        }
        conjunction = 0;
    }

    private void hangCollected(int predicate) {
        for (int adverb : adverbs) {
            tree.attach(adverb, predicate, Deprel.ADVMOD);
        }
        adverbs.clear();
        for (Unit oblique : obliques) {
            tree.attach(oblique.head(), predicate, Deprel.OBL);
        }
        obliques.clear();
    }

    // ---- what is left

    private void finish() {
        if (root == 0) {
            root = floatingClause != 0 ? floatingClause : firstLoose();
        }
        List<String> loose = new ArrayList<>();
        for (int id = 1; id <= draft.size(); id++) {
            loose.add(looseRelation(id));
        }
        tree.close(root, loose);
    }

    private int firstLoose() {
        for (Unit unit : units) {
            if (unit.is(Kind.PHRASE) && !tree.isAttached(unit.head())) {
                return unit.head();
            }
        }
        for (int id = 1; id <= draft.size(); id++) {
            if (!tree.isAttached(id)) {
                return id;
            }
        }
        return 1;
    }

    private String looseRelation(int id) {
        return switch (draft.upos(id)) {
            case PUNCT -> Deprel.PUNCT;
            case ADV, PART -> Deprel.ADVMOD;
            case CCONJ -> Deprel.CC;
            default -> Deprel.DEP;
        };
    }
}
