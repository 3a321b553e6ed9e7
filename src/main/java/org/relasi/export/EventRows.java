package org.relasi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;
import org.relasi.extract.cameo.CameoCodes;
import org.relasi.extract.cameo.CameoRow;

/** Event data of stored statements, in the columns of {@code relasi extract --format=cameo}; each row once an article. */
final class EventRows {

    private final CameoCodes codes;
    private final OutputStream out;
    private final Runnable step;
    private final Set<String> ofArticle = new HashSet<>();
    private String article = "";

    /** @param step called for each row */
    EventRows(CameoCodes codes, OutputStream out, Runnable step) throws IOException {
        this.codes = codes;
        this.out = out;
        this.step = step;
        line(CameoRow.HEADER);
    }

    /** Takes a row of {@code events}, those of one article one after the other. */
    void add(Record row) throws IOException {
        RelationType type = RelationType.valueOf(row.get("type").asString());
        Polarity polarity = Polarity.valueOf(row.get("polarity").asString().toUpperCase(Locale.ROOT));
        String code = codes.of(type, polarity, row.get("cameo").asString());
        if (code == null) {
            return;
        }
        String line = event(row, type, code).line();
        if (!article.equals(row.get("doc").asString())) {
            article = row.get("doc").asString();
            ofArticle.clear();
        }
        if (ofArticle.add(line)) {
            line(line);
            step.run();
        }
    }

    private static CameoRow event(Record row, RelationType type, String code) {
        @Nullable Object day = row.get("day").asObject();
        return new CameoRow(
                row.get("doc").asString(),
                day == null ? "" : day.toString(),
                row.get("source").asString(),
                row.get("sourceIso3").asString(),
                type.name(),
                code,
                row.get("target").asString(),
                row.get("targetIso3").asString(),
                row.get("sentence").asString());
    }

    private void line(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
