package org.relasi.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relasi.cypher.BadParameter;
import org.relasi.cypher.CypherScript;
import org.relasi.problem.FieldError;
import org.relasi.problem.InvalidRequest;
import org.relasi.query.SavedScripts;

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
    static ExportRequest read(Map<String, String> given, SavedScripts scripts) {
        ExportParameters parameters = new ExportParameters(given);
        ExportRequest request = given.containsKey("query") ? parameters.found(scripts) : parameters.chosen();
        parameters.refuseErrors();
        return request;
    }

    /**
     * Looks at all but what only a saved script knows.
     *
     * @throws InvalidRequest as {@link #read} does
     */
    static void requireFit(Map<String, String> given) {
        ExportParameters parameters = new ExportParameters(given);
        if (given.containsKey("query")) {
            parameters.format();
        } else {
            parameters.chosen();
        }
        parameters.refuseErrors();
    }

    private void refuseErrors() {
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
    }

    private ExportRequest found(SavedScripts scripts) {
        ExportFormat format = format();
        CypherScript script = scripts.script(given.getOrDefault("query", ""));
        Map<String, String> ofScript = new TreeMap<>(given);
        ofScript.keySet().removeAll(List.of("format", "query"));
        try {
            return new ExportRequest(format, new ExportRequest.Found(script, script.bind(ofScript)), Window.ALL, false);
        } catch (BadParameter bad) {
            throw new InvalidRequest(bad.parameter(), bad.fault());
        }
    }

    private ExportRequest chosen() {
        given.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .forEach(name -> error(name, "is no parameter here; there are " + NAMES));
        ExportFormat format = format();
        return new ExportRequest(format, part(), window(), evidence(format));
    }

    private ExportFormat format() {
        String written = given.get("format");
        if (written == null) {
            error("format", "is required: one of graphml, csv, ndjson, cameo");
            return ExportFormat.NDJSON;
        }
        return ExportFormat.of(written).orElseGet(() -> {
            error("format", "is one of graphml, csv, ndjson, cameo, not '" + written + "'");
            return ExportFormat.NDJSON;
        });
    }

    private ExportRequest.Part part() {
        String entity = given.get("entity");
        String depth = given.get("depth");
        if (entity == null) {
            if (depth != null) {
                error("depth", "is how far from an entity: give 'entity' too");
            }
            return new ExportRequest.Whole();
        }
        if (entity.isBlank()) {
            error("entity", "is the id of an entity, and not empty");
        }
        return new ExportRequest.Around(entity, depth == null ? 1 : depth(depth));
    }

    private int depth(String written) {
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
        if (format == ExportFormat.CAMEO) {
            error("evidence", "makes no sense for cameo, where each row has its sentence");
        } else if (!written.equals("true") && !written.equals("false")) {
            error("evidence", "is true or false");
        }
        return written.equals("true");
    }

    private void error(String name, String message) {
        errors.add(new FieldError(name, message));
    }
}
