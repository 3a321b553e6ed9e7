package org.relasi.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.relasi.cypher.CypherScript;

/**
 * Where a saved script is listed, by its line {@code // group: First look, 1}: the group, and the place in it.
 *
 * @param name in English
 */
record ScriptGroup(String name) implements Comparable<ScriptGroup> {

    private static final Pattern LINE = Pattern.compile("^// group: ([^,\\n]+)(?:, (\\d{1,4}))?$", Pattern.MULTILINE);

    /** Those that relasi brings come first, in this order. */
    private static final List<String> FIRST = List.of("First look", "Investigation", "Data quality");

    private static final Map<String, String> INDONESIAN = Map.of(
            "First look", "Pandangan pertama",
            "Investigation", "Penyelidikan",
            "Data quality", "Mutu data",
            "More", "Lainnya");

    private static final Pattern NO_FOLDER = Pattern.compile("[^\\p{L}\\p{N} _-]+");

    static ScriptGroup of(CypherScript script) {
        Matcher matcher = LINE.matcher(script.text());
        return new ScriptGroup(matcher.find() ? matcher.group(1).strip() : "More");
    }

    /** Scripts by their groups, both in order; those without a place in their group come last, by name. */
    static Map<ScriptGroup, List<CypherScript>> groups(List<CypherScript> scripts) {
        return scripts.stream()
                .sorted(Comparator.comparingInt(ScriptGroup::place).thenComparing(CypherScript::name))
                .collect(Collectors.groupingBy(ScriptGroup::of, TreeMap::new, Collectors.toList()));
    }

    /** In both languages, where it has a name in both. */
    String title() {
        String indonesian = INDONESIAN.get(name);
        return indonesian == null ? name : name + " · " + indonesian;
    }

    /** A name for a folder of files. */
    String folder() {
        return NO_FOLDER.matcher(name).replaceAll("_");
    }

    @Override
    public int compareTo(ScriptGroup other) {
        Function<ScriptGroup, Integer> rank = group -> {
            int place = FIRST.indexOf(group.name);
            return place < 0 ? FIRST.size() : place;
        };
        return Comparator.comparing(rank).thenComparing(ScriptGroup::name).compare(this, other);
    }

    private static int place(CypherScript script) {
        Matcher matcher = LINE.matcher(script.text());
        return matcher.find() && matcher.group(2) != null ? Integer.parseInt(matcher.group(2)) : Integer.MAX_VALUE;
    }
}
