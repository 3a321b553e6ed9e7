package org.relasi.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A {@link Tally} as it is stored; its details are lists that run in parallel. */
final class TallyRow {

    private static final String NO_DAY = "";

    private TallyRow() {}

    static Map<String, @Nullable Object> of(Tally tally) {
        Map<String, @Nullable Object> row = GraphRows.row();
        row.putAll(tally.triple().row());
        row.putAll(GraphRows.row(
                "statements", tally.statements(),
                "articles", tally.articles(),
                "sources", tally.sources(),
                "denials", tally.denials(),
                "firstSeen", tally.firstSeen(),
                "lastSeen", tally.lastSeen(),
                "confidence", tally.confidence(),
                "polarities", tally.polarities()));
        List<Detail> details = tally.details();
        row.putAll(GraphRows.row(
                "keys", details.stream().map(Detail::key).toList(),
                "values", details.stream().map(Detail::value).toList(),
                "days", details.stream().map(TallyRow::day).toList(),
                "confidences", details.stream().map(Detail::confidence).toList(),
                "from", details.stream().map(Detail::statement).toList()));
        return row;
    }

    static Tally read(Value node) {
        List<Detail> details = new ArrayList<>();
        for (int i = 0; i < node.get("keys").size(); i++) {
            String day = node.get("days").get(i).asString();
            details.add(new Detail(
                    node.get("keys").get(i).asString(),
                    node.get("values").get(i).asObject(),
                    day.equals(NO_DAY) ? null : LocalDate.parse(day),
                    node.get("confidences").get(i).asDouble(),
                    node.get("from").get(i).asString()));
        }
        return new Tally(
                Triple.of(node::get),
                node.get("statements").asLong(),
                node.get("articles").asLong(),
                node.get("sources").asLong(),
                node.get("denials").asLong(),
                node.get("firstSeen").asLocalDate(null),
                node.get("lastSeen").asLocalDate(null),
                node.get("confidence").asDouble(),
                node.get("polarities").asList(Value::asString),
                details);
    }

    private static String day(Detail detail) {
        LocalDate day = detail.day();
        return day == null ? NO_DAY : day.toString();
    }
}
