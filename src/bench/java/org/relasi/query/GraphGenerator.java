package org.relasi.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.relasi.extract.RelationType;

/**
 * Makes a graph of 200,000 entities and as many edges as asked for, with its statements, sentences and articles, as the CSV files
 * of Neo4j's bulk import. One entity has 100,000 edges, nine have 10,000, one edge has 20,000 statements; no edge is disputed.
 * The same number of edges gives the same graph.
 */
final class GraphGenerator {

    static final int ENTITIES = 200_000;
    static final int HUB_EDGES = 100_000;
    static final int SMALLER_HUBS = 9;
    static final int SMALLER_HUB_EDGES = 10_000;
    /** The edge that much is written about. */
    static final int HOT_EDGE = HUB_EDGES + SMALLER_HUBS * SMALLER_HUB_EDGES;

    private static final int HOT_STATEMENTS = 20_000;
    private static final int STATEMENTS_A_SENTENCE = 3;
    private static final int SENTENCES_AN_ARTICLE = 12;
    private static final int PUBLISHERS = 400;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3900;
    private static final long SEED = 20;
    private static final List<String> LABELS = List.of("Person", "Organization", "State", "Event", "Place");
    private static final List<String> STATUSES = List.of("asserted", "asserted", "asserted", "alleged", "intended");
    private static final RelationType[] TYPES = RelationType.values();

    private final Path folder;
    private final int edges;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Map<String, PrintWriter> files = new LinkedHashMap<>();
    private int statements;

    /** @param edges at least some 200,000, for the hubs */
    GraphGenerator(Path folder, int edges) {
        this.folder = folder;
        this.edges = edges;
    }

    static String entityId(int entity) {
        return id('e', entity);
    }

    static String edgeId(int edge) {
        return id('r', edge);
    }

    /** Writes all files, and gives the options by which the import reads them. */
    List<String> write() throws IOException {
        Files.createDirectories(folder);
        open("nodes-Entity", ":ID(Entity),id,name,aliases:string[],keys:string[],lookup,:LABEL");
        open(
                "nodes-Statement",
                ":ID(Statement),id,type,polarity,confidence:double,rule,extractor,foundBy,edge,review,"
                        + "triggerStart:long,triggerEnd:long,details:string[],:LABEL");
        open("nodes-Sentence", ":ID(Sentence),id,index:long,start:long,end:long,text,:LABEL");
        open(
                "nodes-Article",
                ":ID(Article),id,title,text,language,publisher,publisherKey,publishedAt:date,contentHash,"
                        + "storyRules:long,:LABEL");
        open(
                "edges",
                ":START_ID(Entity),:END_ID(Entity),:TYPE,id,status,label,statements:long,articles:long,sources:long,"
                        + "denials:long,firstSeen:date,lastSeen:date,confidence:double");
        open("SUBJECT", ":START_ID(Statement),:END_ID(Entity)");
        open("OBJECT", ":START_ID(Statement),:END_ID(Entity)");
        open("EVIDENCE", ":START_ID(Statement),:END_ID(Sentence)");
        open("HAS", ":START_ID(Article),:END_ID(Sentence)");
        open("MENTIONED_IN", ":START_ID(Entity),:END_ID(Sentence),starts:long[],ends:long[],surfaces:string[],rule");
        for (int entity = 0; entity < ENTITIES; entity++) {
            entity(entity);
        }
        for (int edge = 0; edge < edges; edge++) {
            edge(edge);
        }
        files.values().forEach(PrintWriter::close);
        return files.keySet().stream().map(this::option).toList();
    }

    private void entity(int entity) {
        String name = "Nama " + entity;
        String key = "nama " + entity;
        String label = LABELS.get(entity % LABELS.size());
        line("nodes-Entity", entity, entityId(entity), name, "", key, "|" + key + "|", "Entity;" + label);
    }

    private void edge(int edge) {
        int source = source(edge);
        int target = edge < HOT_EDGE ? 10 + edge % (ENTITIES - 10) : random.nextInt(ENTITIES);
        double skewed = random.nextDouble() * random.nextDouble();
        RelationType type = edge == HOT_EDGE ? RelationType.ACCUSES : TYPES[(int) (skewed * TYPES.length)];
        int count = edge == HOT_EDGE ? HOT_STATEMENTS : 1 + Math.max(0, random.nextInt(10) - 7);
        int sources = Math.max(1, random.nextInt(1 + count * 2));
        LocalDate first = FIRST_DAY.plusDays(random.nextInt(DAYS));
        double confidence = 0.5 + random.nextDouble() / 2;
        String status = STATUSES.get(random.nextInt(STATUSES.size()));
        line(
                "edges",
                source,
                target,
                type,
                edgeId(edge),
                status,
                type.name().toLowerCase(Locale.ROOT),
                count,
                count,
                sources,
                0,
                first,
                first.plusDays(random.nextInt(100)),
                confidence);
        for (int i = 0; i < count; i++) {
            statement(edge, type, source, target, status, confidence);
        }
    }

    private int source(int edge) {
        if (edge < HUB_EDGES) {
            return 0;
        }
        return edge < HOT_EDGE ? 1 + (edge - HUB_EDGES) / SMALLER_HUB_EDGES : random.nextInt(ENTITIES);
    }

    private void statement(int edge, RelationType type, int source, int target, String status, double confidence) {
        int statement = statements++;
        int sentence = statement / STATEMENTS_A_SENTENCE;
        if (statement % STATEMENTS_A_SENTENCE == 0) {
            sentence(sentence);
        }
        line(
                "nodes-Statement",
                statement,
                id('t', statement),
                type,
                status,
                confidence,
                "active-verb",
                "rules-2",
                "rule",
                edgeId(edge),
                "none",
                10,
                18,
                "",
                "Statement");
        line("SUBJECT", statement, source);
        line("OBJECT", statement, target);
        line("EVIDENCE", statement, sentence);
        line("MENTIONED_IN", source, sentence, 0, 4, "Nama", "full-name");
        line("MENTIONED_IN", target, sentence, 20, 24, "Nama", "full-name");
    }

    private void sentence(int sentence) {
        int article = sentence / SENTENCES_AN_ARTICLE;
        int index = sentence % SENTENCES_AN_ARTICLE;
        if (index == 0) {
            int publisher = random.nextInt(PUBLISHERS);
            line(
                    "nodes-Article",
                    article,
                    id('a', article),
                    "Berita " + article,
                    "Nama menuduh Nama.",
                    "id",
                    "Koran " + publisher,
                    "koran " + publisher,
                    FIRST_DAY.plusDays(random.nextInt(DAYS)),
                    id('c', article),
                    1,
                    "Article");
        }
        line(
                "nodes-Sentence",
                sentence,
                id('s', sentence),
                index,
                60 * index,
                60 * index + 50,
                "Nama menuduh Nama menyembunyikan peta nomor " + sentence + ".",
                "Sentence");
        line("HAS", article, sentence);
    }

    private void open(String name, String header) throws IOException {
        PrintWriter file = new PrintWriter(Files.newBufferedWriter(file(name), StandardCharsets.UTF_8));
        file.println(header);
        files.put(name, file);
    }

    private Path file(String name) {
        return folder.resolve(name + ".csv");
    }

    private String option(String name) {
        String kind = name.startsWith("nodes") ? "--nodes=" : "--relationships=";
        boolean typed = name.startsWith("nodes") || name.equals("edges");
        return kind + (typed ? "" : name + "=") + file(name);
    }

    private void line(String name, Object... fields) {
        PrintWriter file = files.get(name);
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                file.print(',');
            }
            file.print(fields[i]);
        }
        file.print('\n');
    }

    /** 32 hexadecimal digits as ids have them, in no order. */
    private static String id(char kind, long number) {
        SplittableRandom mixed = new SplittableRandom(kind * 1_000_003L + number * 0x9E3779B97F4A7C15L);
        return "%016x%016x".formatted(mixed.nextLong(), mixed.nextLong());
    }
}
