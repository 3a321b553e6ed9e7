package org.relasi.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relasi.cypher.CypherScript;
import org.springframework.web.util.HtmlUtils;

/** The saved scripts as a guide of Neo4j Browser: a slide a group; a click on a script puts it into the editor. */
final class BrowserGuide {

    private static final List<String> FIRST = List.of("First look", "Investigation", "Data quality");

    private static final String HINT =
            "<p>Click a script, change names and numbers as you like, and run it (Ctrl+Enter).</p>\n";

    private BrowserGuide() {}

    static String of(List<CypherScript> scripts) {
        Map<String, List<CypherScript>> groups = new LinkedHashMap<>();
        FIRST.forEach(group -> groups.put(group, new ArrayList<>()));
        scripts.stream()
                .sorted(Comparator.comparingInt(script -> ScriptGroup.of(script).position()))
                .forEach(script -> groups.computeIfAbsent(ScriptGroup.of(script).name(), group -> new ArrayList<>())
                        .add(script));
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

    private static String slide(String group, List<CypherScript> scripts) {
        return scripts.stream()
                .map(BrowserGuide::script)
                .collect(Collectors.joining(
                        "",
                        "<slide class=\"row-fluid\"><div class=\"col-sm-12\"><h3>" + escape(group) + "</h3>\n" + HINT,
                        "</div></slide>\n"));
    }

    /** With its defaults written into it, so that it runs as it is and a value is changed where it stands. */
    private static String script(CypherScript script) {
        return "<h4>%s</h4>\n<p>%s</p>\n<figure><pre class=\"code runnable\">%s</pre></figure>\n"
                .formatted(
                        escape(script.title()),
                        escape(String.valueOf(script.description())),
                        escape(script.written(Map.of())));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
