package org.relasi.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The scripts of one folder of {@code cypher/}, read and checked at once, in the order of their names. */
public final class CypherScripts {

    /** The folder of the saved scripts: each has a description, and only reads. */
    public static final String QUERIES = "queries";

    /** Of each script file. */
    public static final String EXTENSION = ".cypher";

    private final String folder;
    private final Map<String, CypherScript> scripts;

    private CypherScripts(String folder, Map<String, CypherScript> scripts) {
        this.folder = folder;
        this.scripts = scripts;
    }

    /**
     * Loads {@code classpath:cypher/<folder>/*.cypher}.
     *
     * @throws MalformedScript for the first file that breaks the rules
     */
    public static CypherScripts of(String folder) {
        return load(folder, "classpath:cypher/" + folder + "/*" + EXTENSION);
    }

    static CypherScripts load(String folder, String pattern) {
        Map<String, CypherScript> scripts = new TreeMap<>();
        for (Resource resource : resources(pattern)) {
            CypherScript script = read(folder, resource);
            scripts.put(script.name(), script);
        }
        return new CypherScripts(folder, scripts);
    }

    /** In the order of their names. */
    public List<CypherScript> scripts() {
        return List.copyOf(scripts.values());
    }

    public List<String> names() {
        return List.copyOf(scripts.keySet());
    }

    /**
     * The script of a name.
     *
     * @throws UnknownScript if there is none
     */
    public CypherScript script(String name) {
        CypherScript script = scripts.get(name);
        if (script == null) {
            throw new UnknownScript(folder, name);
        }
        return script;
    }

    private static List<Resource> resources(String pattern) {
        try {
            return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + pattern, e);
        }
    }

    private static CypherScript read(String folder, Resource resource) {
        String fileName = Objects.requireNonNull(resource.getFilename());
        String name = fileName.substring(0, fileName.length() - EXTENSION.length());
        return parse(folder, name, content(resource));
    }

    static CypherScript parse(String folder, String name, String text) {
        String file = "cypher/" + folder + "/" + name + EXTENSION;
        return folder.equals(QUERIES) ? saved(file, name, text) : ScriptParser.parse(file, name, text);
    }

    /**
     * Reads a saved script.
     *
     * @param file as the message of an error names it
     * @throws MalformedScript unless it is one statement with title, description and declared parameters that only reads
     */
    public static CypherScript saved(String file, String name, String text) {
        CypherScript script = ScriptParser.parse(file, name, text);
        if (script.description() == null) {
            throw new MalformedScript(file, 1, "a saved script has a '// description:' line");
        }
        ReadOnlyCheck.check(file, script.text());
        return script;
    }

    private static String content(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
