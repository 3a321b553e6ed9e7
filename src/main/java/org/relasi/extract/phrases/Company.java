package org.relasi.extract.phrases;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.relasi.extract.lexicon.Frame;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.lexicon.Selection;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Judges by the words around a verb whether it means what a frame says: the {@link Selection} of that frame. */
public final class Company {

    private static final String FORCE = "force";
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-\u2013]\\d{1,3}");
    private static final Pattern GOALS = Pattern.compile("\\d{1,3}");
    private static final Pattern DASH = Pattern.compile("[-\u2013]");

    private final Scene scene;
    private final Lexicon.Hit hit;
    private final Arguments arguments;
    private final Deeds deeds;

    public Company(Scene scene, Lexicon.Hit hit, Arguments arguments, Deeds deeds) {
        this.scene = scene;
        this.hit = hit;
        this.arguments = arguments;
        this.deeds = deeds;
    }

    public boolean isKept(Frame frame) {
        Selection selection = frame.selection();
        return (selection.with().isEmpty() || deeds.hasObject(hit, selection.with()))
                && !deeds.isBeside(hit, selection.without())
                && (!selection.clause() || isFollowedByClause())
                && (!selection.score() || hasScore())
                && !isContest(frame);
    }

    private boolean isFollowedByClause() {
        return !arguments.contents(hit.token()).isEmpty()
                || !arguments.clauses(hit.token()).isEmpty()
                || isAskedForSomething();
    }

    /** <i>asked Peru FOR HELP</i>: what is wanted, said without a clause. */
    private boolean isAskedForSomething() {
        Obliques obliques = new Obliques(scene.sentence(), scene.lexicon());
        return scene.sentence().dependents(hit.token(), Deprel.OBL).stream()
                .anyMatch(phrase -> obliques.isMarked(phrase, "wanted"));
    }

    /** <i>Persija menyerang Persib, tetapi kalah 0-1</i>: who plays for goals uses no force. */
    private boolean isContest(Frame frame) {
        boolean force = scene.relations().relation(frame.type()).family().equals(FORCE);
        return force && hasScore();
    }

    /** Whether the score of a match stands behind the verb: <i>6-0, 2 - 1</i>; not <i>3-4 people</i>. */
    private boolean hasScore() {
        Sentence sentence = scene.sentence();
        List<Token> tokens = sentence.tokens();
        for (int i = hit.last(); i < tokens.size(); i++) {
            String form = tokens.get(i).form().toLowerCase(Locale.ROOT);
            int next = i + 1;
            boolean score = SCORE.matcher(form).matches();
            if (GOALS.matcher(form).matches() && i + 2 < tokens.size()) {
                score = DASH.matcher(tokens.get(i + 1).form()).matches()
                        && GOALS.matcher(tokens.get(i + 2).form()).matches();
                next = i + 3;
            }
            if (score && (next >= tokens.size() || !tokens.get(next).is(Upos.NOUN))) {
                return true;
            }
        }
        return false;
    }
}
