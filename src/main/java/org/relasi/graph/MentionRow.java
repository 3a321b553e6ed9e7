package org.relasi.graph;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Mention;

/** The mentions of one entity in one sentence, in the order of the text. */
final class MentionRow {

    private final String rule;
    private final TreeSet<Mention> mentions = new TreeSet<>(
            Comparator.comparingInt((Mention mention) -> mention.span().start())
                    .thenComparingInt(mention -> mention.span().end()));

    /** @param rule name of the rule that judged who is meant */
    MentionRow(String rule) {
        this.rule = rule;
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    Map<String, @Nullable Object> properties() {
        return GraphRows.row(
                "starts", mentions.stream().map(m -> m.span().start()).toList(),
                "ends", mentions.stream().map(m -> m.span().end()).toList(),
                "surfaces", mentions.stream().map(Mention::surface).toList(),
                "rule", rule);
    }
}
