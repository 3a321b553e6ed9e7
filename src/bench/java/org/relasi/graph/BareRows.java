package org.relasi.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.relasi.cypher.CypherScripts;
import org.relasi.resolve.EntityResolver;

/** The rows of a batch as the writer sends them, edges as they are in the end, to be sent by the bare driver too. */
record BareRows(Map<String, List<Map<String, Object>>> byScript) {

    /** Plain statements for the rows of each script: nothing is looked for but by its id. */
    private static final Map<String, String> PLAIN = Map.of(
            "merge_articles", "CREATE (a:Article {id: row.id}) SET a += row.properties",
            "create_sentences",
                    "MATCH (a:Article {id: row.article}) CREATE (s:Sentence {id: row.id}) SET s += row.properties"
                            + " CREATE (a)-[:HAS]->(s)",
            "merge_entities",
                    "MERGE (e:Entity {id: row.id}) ON CREATE SET e.name = row.name, e.aliases = row.names,"
                            + " e.keys = row.keys, e.lookup = row.name, e.iso3 = row.iso3,"
                            + " e.eventTime = row.eventTime SET e:$(row.type)",
            "link_mentions",
                    "MATCH (e:Entity {id: row.entity}) MATCH (s:Sentence {id: row.sentence})"
                            + " CREATE (e)-[m:MENTIONED_IN]->(s) SET m = row.properties",
            "create_statements",
                    "MATCH (subject:Entity {id: row.subject}) MATCH (object:Entity {id: row.object})"
                            + " MATCH (s:Sentence {id: row.sentence}) CREATE (t:Statement {id: row.id})"
                            + " SET t += row.properties CREATE (t)-[:SUBJECT]->(subject)"
                            + " CREATE (t)-[:OBJECT]->(object) CREATE (t)-[:EVIDENCE]->(s)",
            "link_speakers",
                    "MATCH (t:Statement {id: row.statement}) MATCH (e:Entity {id: row.speaker})"
                            + " CREATE (t)-[:SAID_BY]->(e)",
            "link_contents",
                    "MATCH (t:Statement {id: row.statement}) MATCH (o:Statement {id: row.other})"
                            + " CREATE (t)-[:CONTENT]->(o)",
            "link_answers",
                    "MATCH (t:Statement {id: row.statement}) MATCH (o:Statement {id: row.other})"
                            + " CREATE (t)-[:ANSWERS]->(o)",
            "merge_edges",
                    "MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})"
                            + " MERGE (a)-[r:$(row.type)]->(b) SET r = row.properties");

    /** Of a batch that is stored already. */
    static BareRows of(TransactionContext transaction, EntityResolver resolver, List<UnresolvedArticle> batch) {
        CypherScripts scripts = CypherScripts.of("write");
        GraphRows rows = new GraphRows(Map.of(), "bench");
        new BatchResolution(scripts, resolver, batch)
                .resolve(transaction, IntStream.range(0, batch.size()).boxed().toList())
                .forEach(rows::add);
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        rows.byScript().forEach((script, some) -> all.put(script, List.copyOf(some)));
        List<String> edges = rows.contributions().stream()
                .map(contribution -> contribution.triple().id())
                .distinct()
                .toList();
        all.put(
                "merge_edges",
                new Projection(scripts)
                        .compute(transaction, edges).stream().map(Edge::row).toList());
        return new BareRows(all);
    }

    long count() {
        return byScript.values().stream().mapToLong(List::size).sum();
    }

    void write(Driver driver) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(transaction -> byScript.forEach((script, rows) -> {
                if (!rows.isEmpty()) {
                    transaction
                            .run("UNWIND $rows AS row " + PLAIN.get(script), Map.of("rows", rows))
                            .consume();
                }
            }));
        }
    }
}
