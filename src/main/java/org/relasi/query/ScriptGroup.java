package org.relasi.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relasi.cypher.CypherScript;

/**
 * Where a saved script is listed, by its line {@code // group: First look, 1}.
 *
 * @param position within the group; those without a number come last
 */
record ScriptGroup(String name, int position) {

    private static final Pattern LINE = Pattern.compile("^// group: ([^,\\n]+)(?:, (\\d{1,4}))?$", Pattern.MULTILINE);
    private static final ScriptGroup NONE = new ScriptGroup("More", Integer.MAX_VALUE);

    static ScriptGroup of(CypherScript script) {
        Matcher matcher = LINE.matcher(script.text());
        if (!matcher.find()) {
            return NONE;
        }
        String position = matcher.group(2);
        return new ScriptGroup(
                matcher.group(1).strip(), position == null ? Integer.MAX_VALUE : Integer.parseInt(position));
    }
}
