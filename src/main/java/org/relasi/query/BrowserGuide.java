package org.relasi.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The saved scripts as a guide of Neo4j Browser: a slide a group; a click on a script puts it into the editor. */
final class BrowserGuide {

    private static final List<String> FIRST = List.of("First look", "Investigation", "Data quality");

    private BrowserGuide() {}

    static String of(List<SavedScript> scripts) {
        Map<String, List<SavedScript>> groups = new LinkedHashMap<>();
        FIRST.forEach(group -> groups.put(group, List.of()));
        groups.putAll(scripts.stream()
                .collect(Collectors.groupingBy(SavedScript::group, LinkedHashMap::new, Collectors.toList())));
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> slide(group.getKey(), group.getValue()))
                .collect(Collectors.joining("", head(), "</carousel></article>\n"));
    }

    private static String head() {
        return """
            <meta charset="utf-8">
            <article class="guide">
            <title>relasi: saved scripts</title>
            <carousel class="deck container-fluid">
            """;
    }

    private static String slide(String group, List<SavedScript> scripts) {
        return scripts.stream()
                .map(BrowserGuide::script)
                .collect(Collectors.joining(
                        "",
                        "<slide class=\"row-fluid\"><div class=\"col-sm-12\"><h3>" + escape(group) + "</h3>\n",
                        "</div></slide>\n"));
    }

    private static String script(SavedScript script) {
        String description = script.description() == null ? "" : "<p>" + escape(script.description()) + "</p>\n";
        return "<h4>" + escape(script.title()) + "</h4>\n" + description + parameters(script)
                + code(script.cypher().strip());
    }

    private static String parameters(SavedScript script) {
        if (script.parameters().isEmpty()) {
            return "";
        }
        String values = script.parameters().stream()
                .map(parameter -> parameter.name() + ": " + literal(parameter))
                .collect(Collectors.joining(", "));
        return "<p>First set what it takes:</p>\n" + code(":param {" + values + "}");
    }

    private static String literal(SavedScript.Parameter parameter) {
        Object preset = parameter.defaultValue();
        if (preset == null) {
            return "null";
        }
        String quoted = "'" + preset.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
        return switch (parameter.type()) {
            case "string" -> quoted;
            case "date" -> "date(" + quoted + ")";
            default -> preset.toString();
        };
    }

    private static String code(String text) {
        return "<figure><pre class=\"pre-scrollable code runnable\">" + escape(text) + "</pre></figure>\n";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
