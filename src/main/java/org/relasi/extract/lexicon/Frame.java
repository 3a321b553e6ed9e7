package org.relasi.extract.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;

/**
 * How one word or phrase says a relation: where its doer and its undergoer stand.
 *
 * @param words of the trigger, in order
 * @param targets where the undergoer stands, best first: {@code obj}, {@code subj}, {@code clause} (the
 *     subject of a content clause), {@code content} (its undergoer), {@code deed}
 *     (any phrase of it), {@code of} or a preposition
 * @param sources where the doer stands where that is not the subject, in the same terms
 * @param content whether a clause that follows is what is said
 * @param light whether a light verb may carry this noun
 * @param cameo CAMEO event code where it is another than that of the relation, else null
 * @param genitiveIsObject whether the bare genitive of this noun is the undergoer (<i>penangkapan X</i>)
 * @param selection which company the words must keep
 */
public record Frame(
        RelationType type,
        List<String> words,
        List<String> targets,
        List<String> sources,
        boolean content,
        boolean light,
        boolean genitiveIsObject,
        Selection selection,
        @Nullable String cameo) {

    public static final String OBJECT = "obj";
    public static final String SUBJECT = "subj";
    public static final String CLAUSE = "clause";
    public static final String CONTENT = "content";
    public static final String DEED = "deed";
    public static final String GENITIVE = "of";
    public static final String POSSESSIVE = "poss";

    public Frame {
        words = List.copyOf(words);
        targets = List.copyOf(targets);
        sources = List.copyOf(sources);
    }

    public boolean takesObject() {
        return targets.contains(OBJECT);
    }
}
