package org.relasi.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.relasi.problem.ApiProblem;
import org.relasi.problem.Candidate;
import org.relasi.problem.FieldError;
import org.springframework.http.HttpStatus;

/** 404 or 409: a name in a request means nobody, or several. Says who may be meant. */
final class UnclearName extends ApiProblem {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;
    private static final int LONGEST = 100;

    private final transient List<Candidate> candidates;

    private UnclearName(
            HttpStatus status,
            String slug,
            String title,
            String detail,
            FieldError error,
            List<NamedEntity> candidates) {
        super(status, slug, title, detail, List.of(error));
        this.candidates =
                candidates.stream().map(NamedEntity::candidate).limit(MOST).toList();
    }

    static UnclearName nobody(String parameter, String written, List<NamedEntity> nearest) {
        String detail = "There is no entity '" + shortened(written) + "', by id or by name."
                + (nearest.isEmpty() ? "" : " Nearest: " + listed(nearest) + ".");
        return new UnclearName(
                HttpStatus.NOT_FOUND,
                "entity-not-found",
                "No such entity",
                detail,
                new FieldError(parameter, "is neither the id nor a name of an entity"),
                nearest);
    }

    static UnclearName several(String parameter, String written, List<NamedEntity> some) {
        List<NamedEntity> byWeight = some.stream()
                .sorted(Comparator.comparingLong(
                                (NamedEntity entity) -> -entity.candidate().mentions())
                        .thenComparing(entity -> entity.candidate().id()))
                .toList();
        return new UnclearName(
                HttpStatus.CONFLICT,
                "ambiguous-name",
                "Ambiguous name",
                "'" + shortened(written) + "' may mean " + listed(byWeight) + ". Send the id of the one that is meant.",
                new FieldError(parameter, "may mean several entities; send the id of one"),
                byWeight);
    }

    @Override
    protected List<Candidate> candidates() {
        return candidates;
    }

    private static String listed(List<NamedEntity> entities) {
        return entities.stream()
                .limit(MOST)
                .map(NamedEntity::candidate)
                .map(one -> one.name() + " (" + one.type() + ", " + one.id() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String shortened(String written) {
        return written.length() <= LONGEST ? written : written.substring(0, LONGEST) + "…";
    }
}
