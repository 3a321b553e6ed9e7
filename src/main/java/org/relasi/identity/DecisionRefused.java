package org.relasi.identity;

import java.util.List;
import org.relasi.problem.ApiProblem;
import org.relasi.problem.FieldError;
import org.springframework.http.HttpStatus;

/** 409 or 422: what somebody decides does not go with what is stored or with what was decided before. Nothing was changed. */
final class DecisionRefused extends ApiProblem {

    private static final long serialVersionUID = 1L;

    private DecisionRefused(HttpStatus status, String slug, String title, String detail, FieldError error) {
        super(status, slug, title, detail, List.of(error));
    }

    static DecisionRefused alreadyMerged(Merge merge) {
        return new DecisionRefused(
                HttpStatus.CONFLICT,
                "already-merged",
                "Already merged",
                "'" + merge.source().id() + "' is merged into " + told(merge.target()) + " already, by merge "
                        + merge.id() + ". Undo that first.",
                new FieldError("source", "is merged already"));
    }

    static DecisionRefused circle(String field, EntityName from, EntityName to) {
        return new DecisionRefused(
                HttpStatus.CONFLICT,
                "decisions-in-a-circle",
                "Decisions in a circle",
                "What is " + told(from) + "'s was decided to be " + told(to)
                        + "'s before, at least in part; this would be a circle. Undo that decision first.",
                new FieldError(field, "leads back by an earlier decision"));
    }

    static DecisionRefused oneEntity(EntityName entity) {
        return new DecisionRefused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "one-entity",
                "One entity",
                "Both are " + told(entity) + ".",
                new FieldError("target", "is the same entity"));
    }

    static DecisionRefused unlike(EntityName one, EntityName other) {
        return new DecisionRefused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unlike-types",
                "Unlike types",
                told(one) + " and " + told(other) + " are of different types, and no entity is of both.",
                new FieldError("target", "is of another type"));
    }

    static DecisionRefused notMentioned(String field, EntityName entity, List<String> where) {
        return new DecisionRefused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "not-mentioned-there",
                "Not mentioned there",
                "Nothing of " + told(entity) + " is in " + String.join(", ", where) + ".",
                new FieldError(field, "has some that do not mention the entity"));
    }

    static DecisionRefused nothingLeft(EntityName entity) {
        return new DecisionRefused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "nothing-left",
                "Nothing left",
                "All that there is of " + told(entity)
                        + " would be moved. A split leaves something; to make two entities" + " one, merge them.",
                new FieldError("articles", "are all that mention the entity"));
    }

    static DecisionRefused alreadyUndone(String kind, String id) {
        return new DecisionRefused(
                HttpStatus.CONFLICT,
                "already-undone",
                "Already undone",
                "The " + kind + " '" + id + "' is undone already.",
                new FieldError("id", "is undone already"));
    }

    private static String told(EntityName entity) {
        return entity.name() + " (" + entity.type() + ", " + entity.id() + ")";
    }
}
