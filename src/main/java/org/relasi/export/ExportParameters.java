package org.relasi.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.relasi.cypher.CypherScript;
import org.relasi.problem.FieldError;
import org.relasi.problem.InvalidRequest;
import org.relasi.query.NamedEntities;
import org.relasi.query.SavedScripts;
import org.relasi.spelling.Nearest;

/** Reads what is to be exported from parameters by name, as they come from a URL or from the shell. */
final class ExportParameters {

    static final int MAX_DEPTH = 4;

    private static final List<String> NAMES =
            List.of("format", "entity", "depth", "query", "since", "until", "evidence");

    private final Map<String, String> given;
    private final List<FieldError> errors = new ArrayList<>();

    private ExportParameters(Map<String, String> given) {
        this.given = new TreeMap<>(given);
    }

    /**
     * With a {@code query} all parameters but the format are those of the script.
     *
     * @throws InvalidRequest for what is missing, unknown, unfit, or makes no sense together
     */
    static ExportRequest read(Map<String, String> given, SavedScripts scripts, NamedEntities names) {
        ExportParameters parameters = new ExportParameters(given);
        parameters.refuseEmpty();
        ExportRequest request = given.containsKey("query")
                ? parameters.found(scripts)
                : parameters.chosen(entity -> names.id("entity", entity));
        parameters.refuse();
        return request;
    }

    /**
     * Looks at all but what only the store and a saved script know.
     *
     * @throws InvalidRequest as {@link #read} does
     */
    static void requireFit(Map<String, String> given) {
        ExportParameters parameters = new ExportParameters(given);
        parameters.refuseEmpty();
        if (given.containsKey("query")) {
            parameters.format();
            parameters.refuse();
        } else {
            parameters.chosen(entity -> entity);
        }
    }

    private void refuseEmpty() {
        given.forEach((name, value) -> {
            if (value.isBlank()) {
                error(name, "is empty; give it a value, or leave it out");
            }
        });
        refuse();
    }

    private void refuse() {
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
    }

    private ExportRequest found(SavedScripts scripts) {
        CypherScript script = scripts.script(given.getOrDefault("query", ""));
        ExportFormat format = format();
        if (format == ExportFormat.TRAINING) {
            error("format", "cannot be training for the result of a script: it is of all that was reviewed");
        }
        refuse();
        Map<String, String> ofScript = new TreeMap<>(given);
        ofScript.keySet().removeAll(List.of("format", "query"));
        return new ExportRequest(
                format, new ExportRequest.Found(script, scripts.bind(script, ofScript)), Window.ALL, false);
    }

    /** @param idOf the id of the entity that a name or id means */
    private ExportRequest chosen(UnaryOperator<String> idOf) {
        given.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .forEach(name -> error(name, "is no parameter here" + Nearest.told(name, NAMES)));
        ExportFormat format = format();
        Window window = window();
        boolean evidence = evidence(format);
        int depth = depth();
        refuse(); // what is unfit is told before anybody is looked for
        return new ExportRequest(format, part(depth, idOf), window, evidence);
    }

    private ExportFormat format() {
        String written = given.get("format");
        if (written == null) {
            error("format", "is required: one of " + ExportFormat.names());
            return ExportFormat.NDJSON;
        }
        return ExportFormat.of(written).orElseGet(() -> {
            error("format", "cannot be '" + written + "'" + Nearest.told(written, ExportFormat.names()));
            return ExportFormat.NDJSON;
        });
    }

    private ExportRequest.Part part(int depth, UnaryOperator<String> idOf) {
        String entity = given.get("entity");
        return entity == null ? new ExportRequest.Whole() : new ExportRequest.Around(idOf.apply(entity), depth);
    }

    private int depth() {
        String written = given.getOrDefault("depth", "1");
        if (given.containsKey("depth") && !given.containsKey("entity")) {
            error("depth", "is how far from an entity: give 'entity' too");
        }
        if (!written.matches("[1-" + MAX_DEPTH + "]")) {
            error("depth", "is a whole number from 1 to " + MAX_DEPTH);
            return 1;
        }
        return Integer.parseInt(written);
    }

    private Window window() {
        LocalDate since = day("since");
        LocalDate until = day("until");
        if (since != null && until != null && since.isAfter(until)) {
            error("until", "is before 'since'");
        }
        return new Window(since, until);
    }

    private @Nullable LocalDate day(String name) {
        String written = given.get(name);
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            error(name, "is a date such as 2025-01-31");
            return null;
        }
    }

    private boolean evidence(ExportFormat format) {
        String written = given.get("evidence");
        if (written == null) {
            return format.evidence();
        }
        if (format == ExportFormat.CAMEO && written.equals("false")) {
            error("evidence", "is always in cameo, where each row has its sentence");
        } else if (!written.equals("true") && !written.equals("false")) {
            error("evidence", "is true or false");
        }
        return written.equals("true");
    }

    private void error(String name, String message) {
        errors.add(new FieldError(name, message));
    }
}
