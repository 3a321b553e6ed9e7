package org.relasi.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.relasi.cypher.CypherScript;
import org.relasi.cypher.CypherScripts;
import org.relasi.cypher.MalformedScript;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The saved scripts that users bring: the files of a folder, each checked when it is new or has changed. */
@Component
class ScriptFolder {

    private static final Logger log = LoggerFactory.getLogger(ScriptFolder.class);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    private final @Nullable Path directory;
    private final ScriptCheck check;
    private final Set<String> taken =
            Set.copyOf(CypherScripts.of(CypherScripts.QUERIES).names());
    private Map<String, Checked> checked = Map.of();
    private volatile Content content = new Content(Map.of(), List.of());

    ScriptFolder(QuerySettings settings, ScriptCheck check) {
        this.directory = settings.scriptsDirectory();
        this.check = check;
    }

    Collection<CypherScript> scripts() {
        return content.scripts().values();
    }

    Optional<CypherScript> script(String name) {
        return Optional.ofNullable(content.scripts().get(name));
    }

    List<RefusedScript> refused() {
        return content.refused();
    }

    /** Takes over what has changed in the folder. Where it cannot be read, what was taken before stays. */
    synchronized void reload() {
        if (directory == null) {
            return;
        }
        try {
            take(ScriptFiles.in(directory));
        } catch (IOException e) {
            RefusedScript folder = RefusedScript.whole(
                    directory.getFileName().toString(), "the folder of scripts cannot be read; is it there?");
            if (!content.refused().contains(folder)) {
                log.warn("The folder of scripts {} cannot be read: {}", directory, e.toString());
                content = new Content(content.scripts(), List.of(folder));
            }
        }
    }

    private void take(ScriptFiles files) {
        Map<String, Checked> now = new HashMap<>();
        Map<String, CypherScript> scripts = new TreeMap<>();
        List<RefusedScript> refused = new ArrayList<>(files.unread());
        files.texts().forEach((file, text) -> {
            Checked before = checked.get(file);
            Checked result = before != null && before.isStillOf(text) ? before : told(before, checked(file, text));
            now.put(file, result);
            Optional.ofNullable(result.script()).ifPresent(script -> scripts.put(script.name(), script));
            Optional.ofNullable(result.refused()).ifPresent(refused::add);
        });
        checked.keySet().stream()
                .filter(file -> !now.containsKey(file))
                .forEach(file -> log.info("Script {} is gone", file));
        checked = now;
        content = new Content(scripts, refused);
    }

    private Checked checked(String file, String text) {
        String name = file.substring(0, file.length() - CypherScripts.EXTENSION.length());
        if (!NAME.matcher(name).matches()) {
            return Checked.refused(
                    text, RefusedScript.whole(file, "name it like what_it_answers.cypher: a-z, 0-9 and _"));
        }
        if (taken.contains(name)) {
            return Checked.refused(
                    text, RefusedScript.whole(file, "relasi itself has a script of that name; choose another"));
        }
        try {
            CypherScript script = CypherScripts.saved(file, name, text);
            return check.fault(file, script)
                    .map(fault -> Checked.refused(text, fault))
                    .orElseGet(() -> new Checked(text, script, null, true));
        } catch (MalformedScript malformed) {
            return Checked.refused(text, RefusedScript.of(file, malformed));
        } catch (Neo4jException away) {
            return new Checked(
                    text, null, RefusedScript.whole(file, "not checked yet, as the store does not answer"), false);
        }
    }

    private static Checked told(@Nullable Checked before, Checked now) {
        RefusedScript refused = now.refused();
        if (refused == null) {
            log.info(
                    "Loaded script {}", now.script() == null ? "" : now.script().name());
        } else if (before == null || !refused.equals(before.refused())) {
            log.warn("{}:{}: {}", refused.file(), refused.line(), refused.problem());
        }
        return now;
    }

    private record Content(Map<String, CypherScript> scripts, List<RefusedScript> refused) {}

    /** A file with what came of it; {@code settled} unless the store could not be asked. */
    private record Checked(
            String text,
            @Nullable CypherScript script,
            @Nullable RefusedScript refused,
            boolean settled) {

        static Checked refused(String text, RefusedScript refused) {
            return new Checked(text, null, refused, true);
        }

        boolean isStillOf(String now) {
            return settled && text.equals(now);
        }
    }
}
