package org.relasi.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.relasi.export.GraphContent.Pass;
import org.relasi.extract.cameo.CameoCodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Writes the graph, or a part of it, to a stream. It is read as it is meanwhile: articles that arrive or go may be in the
 * file or not, but nothing in it refers to what is not.
 */
@Component
@EnableConfigurationProperties(ExportSettings.class)
class Exports {

    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    private static final int BUFFER = 1 << 16;
    private static final List<Section> EVIDENCE = List.of(
            Section.ARTICLES,
            Section.PUBLICATIONS,
            Section.SENTENCES,
            Section.ENTITIES,
            Section.STATEMENTS,
            Section.MENTIONS,
            Section.LINKS);

    private final Driver driver;
    private final ExportSettings settings;
    private final Semaphore turns;
    private final CameoCodes codes = new CameoCodes();

    Exports(Driver driver, ExportSettings settings) {
        this.driver = driver;
        this.settings = settings;
        this.turns = new Semaphore(settings.concurrent());
    }

    /** Where an export goes. */
    interface Destination {
        /** Called once, when it is certain that there is something to write. */
        OutputStream open() throws IOException;
    }

    /**
     * @param step called for each node, relationship or row
     * @throws ExportProblem before anything is written, where it cannot be exported or not now
     * @throws IOException of the destination, which is left as it is
     */
    void write(ExportRequest request, Destination destination, Runnable step) throws IOException {
        if (!turns.tryAcquire()) {
            throw ExportProblem.busy(settings.concurrent());
        }
        long start = System.nanoTime();
        try (StoreReading store = StoreReading.begin(driver, timeout(request))) {
            if (request.format() == ExportFormat.TRAINING) {
                writeReviewed(store, request, destination, step);
                return;
            }
            PartOfGraph part = part(store, request);
            if (request.format() == ExportFormat.CAMEO) {
                writeEvents(store, request, part, destination, step);
            } else {
                writeGraph(store, request, part, destination, step);
            }
            LOG.info(
                    "Exported {} as {} in {}",
                    request.part(),
                    request.format(),
                    Duration.ofNanos(System.nanoTime() - start));
        } finally {
            turns.release();
        }
    }

    private Duration timeout(ExportRequest request) {
        return request.part() instanceof ExportRequest.Found ? settings.queryTimeout() : settings.timeout();
    }

    /** What is at hand before anything is written; nothing of the whole graph is. */
    private PartOfGraph part(StoreReading store, ExportRequest request) throws IOException {
        if (request.part() instanceof ExportRequest.Around around) {
            return Neighbourhood.of(store, around, request.window(), settings.maxEdges());
        }
        if (request.part() instanceof ExportRequest.Found found) {
            return QueryResult.of(store, found, settings.maxEdges());
        }
        return new PartOfGraph(0);
    }

    private static void writeGraph(
            StoreReading store, ExportRequest request, PartOfGraph part, Destination destination, Runnable step)
            throws IOException {
        GraphContent content = new GraphContent(part, passes(request, part));
        Columns columns = Columns.of(store).only(content.sections());
        OutputStream out = new BufferedOutputStream(destination.open(), BUFFER);
        GraphFile file = switch (request.format()) {
            case GRAPHML -> new GraphmlFile(out, columns);
            case CSV -> new CsvFile(out, columns);
            default -> new NdjsonFile(out, content.nodesTellEnds());
        };
        content.write(store, file, step);
    }

    private static List<Pass> passes(ExportRequest request, PartOfGraph part) {
        boolean whole = request.part() instanceof ExportRequest.Whole;
        Map<String, @Nullable Object> parameters =
                whole ? request.window().parameters() : request.window().parameters(Map.of("edges", part.edgeIds()));
        List<Section> sections = new ArrayList<>(request.evidence() ? EVIDENCE : List.of());
        if (whole) {
            sections.add(Section.EDGES);
            if (!request.evidence()) {
                sections.add(Section.ENTITIES);
            }
        }
        return sections.stream()
                .map(section -> new Pass(section, section.script() + (whole ? "" : "_of_edges"), parameters))
                .toList();
    }

    private static void writeReviewed(StoreReading store, ExportRequest request, Destination destination, Runnable step)
            throws IOException {
        String entity = request.part() instanceof ExportRequest.Around around ? around.entity() : null;
        Map<String, @Nullable Object> parameters =
                new HashMap<>(request.window().parameters());
        parameters.put("entity", entity);
        OutputStream out = new BufferedOutputStream(destination.open(), BUFFER);
        TrainingLines lines = new TrainingLines(out, step);
        store.rows("reviewed", parameters, lines::add);
        out.flush();
    }

    private void writeEvents(
            StoreReading store, ExportRequest request, PartOfGraph part, Destination destination, Runnable step)
            throws IOException {
        boolean whole = request.part() instanceof ExportRequest.Whole;
        Map<String, @Nullable Object> parameters = whole
                ? request.window().parameters()
                : request.window().parameters(Map.of("edges", part.edgeIds(), "statements", part.statementIds()));
        OutputStream out = new BufferedOutputStream(destination.open(), BUFFER);
        EventRows rows = new EventRows(codes, out, step);
        store.rows(whole ? "events" : "events_of_edges", parameters, rows::add);
        out.flush();
    }
}
