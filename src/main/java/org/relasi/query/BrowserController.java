package org.relasi.query;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Values;
import org.relasi.cypher.CypherScripts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/**
 * What Neo4j Browser fetches after its login: how to draw the graph, and the saved scripts. And the ways to it: {@code
 * /browser} leads to it, {@code /browser/entities/{id}} leads there with the script that draws that entity in the editor, and {@code
 * /browser/queries/{name}} with a saved script.
 */
@Hidden
@RestController
@RequestMapping("/browser")
class BrowserController {

    /** What servers and their proxies take as an address without doubt. */
    private static final int LONGEST = 6000;

    private final SavedScripts saved;
    private final NamedEntities names;
    private final GraphReader graph;
    private final QuerySettings settings;
    private final CypherScripts scripts = CypherScripts.of("browser");

    BrowserController(SavedScripts saved, NamedEntities names, GraphReader graph, QuerySettings settings) {
        this.saved = saved;
        this.names = names;
        this.graph = graph;
        this.settings = settings;
    }

    @GetMapping(path = "/style.grass", produces = "text/plain;charset=UTF-8")
    Resource style() {
        return new ClassPathResource("cypher/browser/style.grass");
    }

    @GetMapping(path = "/guide.html", produces = "text/html;charset=UTF-8")
    String guide() {
        return saved.guide();
    }

    @GetMapping(path = "/scripts.zip", produces = "application/zip")
    ResponseEntity<byte[]> zip() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"relasi-scripts.zip\"")
                .body(saved.zip());
    }

    @GetMapping
    ResponseEntity<Void> open() {
        return to(address());
    }

    @GetMapping("/entities/{id}")
    ResponseEntity<Void> entity(@PathVariable String id) {
        return edit("entity", names.id("id", id));
    }

    @GetMapping("/relationships/{id}")
    ResponseEntity<Void> relationship(@PathVariable String id) {
        return edit("relationship", known("relationship_by_id", id, NotFound::relationship));
    }

    @GetMapping("/articles/{id}")
    ResponseEntity<Void> article(@PathVariable String id) {
        return edit("article", known("article_by_id", id, NotFound::article));
    }

    @GetMapping("/queries/{name}")
    ResponseEntity<Void> query(@PathVariable String name, @RequestParam Map<String, String> parameters) {
        return edit(saved.call(name, parameters).editable());
    }

    /** So that nothing but an id of ours gets into a script that somebody runs. */
    private String known(String script, String id, Function<String, NotFound> otherwise) {
        return graph.row(script, Values.parameters("id", id), row -> id).orElseThrow(() -> otherwise.apply(id));
    }

    private ResponseEntity<Void> edit(String script, String id) {
        return edit(scripts.script(script).written(Map.of("id", id)));
    }

    private ResponseEntity<Void> edit(String cypher) {
        // Browser decodes the whole address before it takes it apart.
        String whole = cypher.replace("&", "\\u0026").replace("#", "\\u0023");
        String encoded = UriUtils.encode(whole, StandardCharsets.UTF_8);
        if (encoded.length() > LONGEST) {
            throw new ScriptTooLong();
        }
        String address = address();
        return to(address + (address.contains("?") ? "&" : "?") + "cmd=edit&arg=" + encoded);
    }

    private String address() {
        URI address = settings.browserUrl();
        if (address == null) {
            throw new BrowserUnknown();
        }
        return address.toString();
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(address))
                .build();
    }
}
