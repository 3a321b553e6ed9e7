package org.relasi.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relasi.cypher.CypherScript;
import org.springframework.web.util.HtmlUtils;

/** The saved scripts as a guide of Neo4j Browser: a slide a group; a click on a script puts it into the editor. */
final class BrowserGuide {

    private static final String HEAD = """
            <meta charset="utf-8">
            <article class="guide">
            <title>relasi: saved scripts</title>
            <carousel class="deck container-fluid">
            """;

    private static final String HINT = """
            <p>Click a script: it goes into the editor. Change the names and numbers in lines that end with
            <code>// &lt;-</code> as you like, and run it (Ctrl+Enter).<br>
            <em>Klik skrip: ia masuk ke editor. Ubah nama dan angka di baris yang berakhir dengan
            <code>// &lt;-</code> sesuka Anda, lalu jalankan (Ctrl+Enter).</em></p>
            """;

    private BrowserGuide() {}

    static String of(Map<ScriptGroup, List<CypherScript>> groups) {
        return groups.entrySet().stream()
                .map(group -> slide(group.getKey(), group.getValue()))
                .collect(Collectors.joining("", HEAD, "</carousel></article>\n"));
    }

    private static String slide(ScriptGroup group, List<CypherScript> scripts) {
        return scripts.stream()
                .map(BrowserGuide::script)
                .collect(Collectors.joining(
                        "",
                        "<slide class=\"row-fluid\"><div class=\"col-sm-12\"><h3>" + escape(group.title()) + "</h3>\n"
                                + HINT,
                        "</div></slide>\n"));
    }

    /** With its defaults written into it, so that it runs as it is and a value is changed where it stands. */
    private static String script(CypherScript script) {
        String indonesian = script.title("id");
        String second = indonesian.equals(script.title()) ? "" : "<em>" + escape(indonesian) + "</em><br>\n";
        return "<h4>%s</h4>\n<p>%s%s</p>\n<figure><pre class=\"code runnable\">%s</pre></figure>\n"
                .formatted(
                        escape(script.title()),
                        second,
                        escape(String.valueOf(script.description())),
                        escape(script.editable(Map.of())));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
