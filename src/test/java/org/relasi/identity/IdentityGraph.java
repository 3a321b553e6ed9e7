package org.relasi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.relasi.GraphDump;
import org.relasi.TestNeo4j;
import org.relasi.decision.Decision;
import org.relasi.graph.GraphWriter;
import org.relasi.graph.ProjectionCheck;
import org.relasi.graph.UnresolvedArticle;
import org.relasi.resolve.EntityResolver;
import org.springframework.stereotype.Component;

/** The store of the tests with what writes to it, and what must hold of it at any time. */
@Component
final class IdentityGraph {

    private static final List<String> RECORDS = List.of("[Merge]", "[Split]", "[MergeRejection]");

    final GraphWriter writer;
    final Merges merges;
    final Splits splits;
    private final ProjectionCheck check;
    private final Driver driver;
    private final EntityResolver resolver;

    IdentityGraph(
            GraphWriter writer,
            Merges merges,
            Splits splits,
            ProjectionCheck check,
            Driver driver,
            EntityResolver resolver) {
        this.writer = writer;
        this.merges = merges;
        this.splits = splits;
        this.check = check;
        this.driver = driver;
        this.resolver = resolver;
    }

    void clear() {
        TestNeo4j.clear();
    }

    void write(MadeArticle article) {
        writer.writeAll(List.of(article.read()));
    }

    /** Reads stored articles again; what an older reader does not find is gone. */
    void readAgain(List<MadeArticle> articles, boolean older) {
        List<UnresolvedArticle> read =
                articles.stream().map(article -> article.unresolved(older)).toList();
        writer.rewrite(List.of(read), resolver);
    }

    /** By names or ids. */
    Merge merge(String source, String target) {
        return merges.make(source, target, Decision.of(null, "test"), false).merge();
    }

    void undo(Merge merge) {
        merges.undo(merge.id(), Decision.of(null, null), false);
    }

    Split split(String entity, String target, MadeArticle... articles) {
        return split(request(entity, target, null, articles));
    }

    Split splitOff(String entity, String name, MadeArticle... articles) {
        return split(request(entity, null, name, articles));
    }

    private Split split(SplitRequest request) {
        return splits.make(request, Decision.of(null, "test"), false).split();
    }

    static SplitRequest request(String entity, String target, String name, MadeArticle... articles) {
        return new SplitRequest(
                entity, List.of(articles).stream().map(MadeArticle::id).toList(), null, target, name, null);
    }

    void undo(Split split) {
        splits.undo(split.id(), Decision.of(null, null), false);
    }

    /** All but what was decided. */
    List<String> dump() {
        return GraphDump.of(driver).stream()
                .filter(line -> RECORDS.stream().noneMatch(line::startsWith))
                .toList();
    }

    List<Record> query(String cypher) {
        return driver.executableQuery(cypher).execute().records();
    }

    List<Record> query(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    long count(String cypher) {
        return query(cypher).get(0).get(0).asLong();
    }

    /** The projection is what the statements make, nothing stands alone, and nothing is there twice. */
    void assertSound(String when) {
        assertThat(check.run().differences()).as(when).isEmpty();
        assertThat(query("MATCH (e:Entity) WHERE NOT EXISTS { (e)--() } RETURN e.id AS id"))
                .as(when)
                .isEmpty();
        assertThat(query("MATCH (e:FormerEntity) WHERE EXISTS { (e)--() } RETURN e.id AS id"))
                .as(when)
                .isEmpty();
        assertThat(query("""
                MATCH (f:FormerEntity)
                WHERE NOT EXISTS { MATCH ()-[r]->() WHERE r.resolvedAs = f.id }
                RETURN f.id AS id""")).as(when).isEmpty();
        assertThat(query("MATCH (s:Sentence) WHERE NOT EXISTS { (:Article)-[:HAS]->(s) } RETURN s.id"))
                .as(when)
                .isEmpty();
        assertThat(query("""
                MATCH (t:Statement)
                WHERE COUNT { (t)-[:SUBJECT]->(:Entity) } <> 1 OR COUNT { (t)-[:OBJECT]->(:Entity) } <> 1
                   OR NOT EXISTS { (t)-[:EVIDENCE]->(:Sentence) }
                RETURN t.id""")).as(when).isEmpty();
        assertThat(query("MATCH ()-[r:SUBJECT|OBJECT|SAID_BY]->(e) WHERE r.entity IS NULL OR r.entity <> e.id"
                        + " OR r.byEvent IS NULL OR r.bySaid IS NULL OR r.byPublished IS NULL RETURN r"))
                .as(when)
                .isEmpty();
        assertThat(query("""
                MATCH (n) WHERE n.id IS NOT NULL AND NOT n:EdgeCard AND NOT n:EdgeTally AND NOT n:WriterLock
                WITH n.id AS id, count(*) AS nodes WHERE nodes > 1 RETURN id, nodes""")).as(when).isEmpty();
        assertThat(query("""
                MATCH (a:Entity)-[r]->(b:Entity)
                WITH r.id AS id, count(*) AS edges WHERE edges > 1 OR id IS NULL RETURN id, edges""")).as(when).isEmpty();
    }
}
