package org.relasi.query;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.CypherScripts;
import org.springframework.stereotype.Component;

/** The saved scripts, those of {@code cypher/queries} and those that users bring: listed, and run by name. */
@Component
public final class SavedScripts {

    private final CypherScripts own = CypherScripts.of(CypherScripts.QUERIES);
    private final ScriptFolder folder;
    private final NamedEntities names;
    private final GraphReader graph;
    private final QuerySettings settings;

    SavedScripts(ScriptFolder folder, NamedEntities names, GraphReader graph, QuerySettings settings) {
        this.folder = folder;
        this.names = names;
        this.graph = graph;
        this.settings = settings;
    }

    SavedScriptList list() {
        List<String> relasi = own.names();
        return new SavedScriptList(
                all().sorted(Comparator.comparing(CypherScript::name))
                        .map(script -> SavedScript.of(script, relasi.contains(script.name()) ? "relasi" : "user"))
                        .toList(),
                folder.refused());
    }

    /** All of them, as a guide of Neo4j Browser. */
    String guide() {
        return BrowserGuide.of(groups());
    }

    /** All of them, as an archive of favourites of Neo4j Browser. */
    byte[] zip() {
        return ScriptZip.of(groups());
    }

    ScriptAnswer run(String name, Map<String, String> parameters) {
        ScriptCall call = call(name, parameters).resolved(names);
        return graph.run(
                call.script(), Values.value(call.bound()), result -> ScriptAnswer.of(call, result, settings.maxRows()));
    }

    /** A list may be given by repeating its parameter, as well as with commas. */
    public static Map<String, String> joined(Map<String, List<String>> parameters) {
        Map<String, String> joined = new LinkedHashMap<>();
        parameters.forEach((name, values) -> joined.put(name, String.join(",", values)));
        return joined;
    }

    ScriptCall call(String name, Map<String, String> parameters) {
        return new ScriptCall(script(name), parameters);
    }

    /**
     * The parameters to run a script with, by name; a name of an entity becomes what finds the one that it means.
     *
     * @param parameters as text, by name; defaults are taken for others
     * @throws org.relasi.problem.InvalidRequest for a value that is unknown or unfit
     * @throws org.relasi.problem.ApiProblem where a name means nobody, or several
     */
    public Map<String, @Nullable Object> bind(CypherScript script, Map<String, String> parameters) {
        return new ScriptCall(script, parameters).resolved(names).bound();
    }

    private Map<ScriptGroup, List<CypherScript>> groups() {
        return ScriptGroup.groups(all().toList());
    }

    private Stream<CypherScript> all() {
        return Stream.concat(own.scripts().stream(), folder.scripts().stream());
    }

    /**
     * The script of a name.
     *
     * @throws NotFound where there is none, neither of ours nor of the users'
     */
    public CypherScript script(String name) {
        return known(name)
                .or(() -> {
                    folder.reload(); // a command asks before anybody has looked into it
                    return known(name);
                })
                .orElseThrow(() -> NotFound.query(
                        name, all().map(CypherScript::name).sorted().toList()));
    }

    private Optional<CypherScript> known(String name) {
        return all().filter(script -> script.name().equals(name)).findFirst();
    }
}
