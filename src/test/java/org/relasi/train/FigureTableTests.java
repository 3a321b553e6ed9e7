package org.relasi.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureTableTests {

    @Test
    void putsEachFigureBesideItsTarget() throws IOException {
        Map<String, List<Figure>> figures = new LinkedHashMap<>();
        figures.put(
                "Indonesian",
                List.of(
                        new Figure(Measure.TAGS, "gsd", 94.21),
                        new Figure(Measure.TAGS, "csui", 95.44),
                        new Figure(Measure.RAW_ARCS, "gsd", 70)));
        figures.put("English", List.of(new Figure(Measure.TAGS, "ewt", 94.96)));
        assertThat(new FigureTable(Targets.load()).print(figures).lines())
                .contains(
                        "                                   Indonesian                           English",
                        "UPOS                               gsd 94.2 (94.0), csui 95.4 (95.5!)   ewt 95.0 (95.0)",
                        "LAS from raw text                  gsd 70.0");
    }

    @Test
    void knowsTheTargetsOfAllTestSets() throws IOException {
        Targets targets = Targets.load();
        assertThat(targets.of(Measure.NAMES, "uner")).hasValue(72);
        assertThat(targets.of(Measure.ARCS, "csui")).hasValue(75);
        assertThat(targets.of(Measure.RAW_ARCS, "csui")).isEmpty();
    }
}
