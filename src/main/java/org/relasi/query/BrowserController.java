package org.relasi.query;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What Neo4j Browser fetches after its login: how to draw the graph, and the saved scripts. */
@Hidden
@RestController
class BrowserController {

    private final SavedScripts scripts;

    BrowserController(SavedScripts scripts) {
        this.scripts = scripts;
    }

    @GetMapping(path = "/browser/style.grass", produces = "text/plain;charset=UTF-8")
    Resource style() {
        return new ClassPathResource("cypher/browser/style.grass");
    }

    @GetMapping(path = "/browser/guide.html", produces = "text/html;charset=UTF-8")
    String guide() {
        return BrowserGuide.of(scripts.all());
    }
}
