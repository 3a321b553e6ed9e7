package org.relasi.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Neo4j Browser does after its login, as its setting {@code browser.post_connect_cmd} takes it: commands with semicolons
 * between.
 *
 * <p>The command {@code style} always prints the style into a frame, at once where the style is given in the command and some time
 * later where an address is given. So it is given in the command, and {@code clear} takes the frame away before anybody sees it.
 * {@code auto} runs a statement and shows its result; without a {@code RETURN p} that finds something it says so.
 */
final class BrowserStart {

    private static final Pattern RULE = Pattern.compile("([\\w.]+)\\s*\\{([^{}]*(?:'[^']*'[^{}]*)*)}");
    private static final Pattern VALUE = Pattern.compile("([a-z-]+):\\s*(?:'([^']*)'|([^;']+));");
    private static final String FIRST_LOOK =
            "auto MATCH p = (:Entity)-[r:ACCUSES]->(:Entity) RETURN p ORDER BY r.sources DESC, r.lastSeen DESC LIMIT 25";

    private BrowserStart() {}

    static String commands(String apiAddress) {
        return String.join(
                "; ", "style " + styleAsJson(), "clear", FIRST_LOOK, "guide " + apiAddress + "/browser/guide.html");
    }

    /** On one line, and with no semicolon, which would end the command. */
    private static String styleAsJson() {
        Map<String, Map<String, String>> rules = new LinkedHashMap<>();
        Matcher rule = RULE.matcher(style());
        while (rule.find()) {
            Map<String, String> values = new LinkedHashMap<>();
            Matcher value = VALUE.matcher(rule.group(2));
            while (value.find()) {
                values.put(
                        value.group(1), value.group(2) == null ? value.group(3).strip() : value.group(2));
            }
            rules.put(rule.group(1), values);
        }
        return JsonMapper.shared().writeValueAsString(rules);
    }

    private static String style() {
        try (InputStream in = BrowserStart.class.getResourceAsStream("/cypher/browser/style.grass")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
