package org.relasi.cypher;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A statement with values in place of its parameters, for people. */
final class WrittenStatement {

    /** Above a statement with marks. */
    static final String HINT = "// Change what stands before a mark <- and run it.\n";

    private final Map<String, @Nullable Object> values;
    private final StringBuilder written = new StringBuilder();
    /** Parameters in the line that is being written. */
    private final Set<String> inLine = new LinkedHashSet<>();

    private WrittenStatement(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** A parameter without a value stays one. */
    static String plain(String statement, Map<String, @Nullable Object> values) {
        return new WrittenStatement(values).write(statement, shown -> shown);
    }

    /** The same, with a comment behind each line that has parameters: {@code // <- entity}. */
    static String marked(String statement, Map<String, @Nullable Object> values) {
        WrittenStatement marked = new WrittenStatement(values);
        String lines = marked.write(statement, marked::withMark);
        return lines + marked.mark();
    }

    private String write(String statement, UnaryOperator<String> form) {
        CypherTokens.each(
                statement,
                (found, parameter) -> written.append(form.apply(parameter == null ? found : value(parameter))));
        return written.toString();
    }

    private String value(String parameter) {
        String name = CypherTokens.name(parameter);
        inLine.add(name);
        return values.containsKey(name) ? CypherLiteral.of(values.get(name)) : parameter;
    }

    /** At white space that ends a line; a line end in a string or a comment is none of these. */
    private String withMark(String shown) {
        int end = shown.indexOf('\n');
        return end < 0 || !shown.isBlank() ? shown : mark() + shown.substring(end);
    }

    private String mark() {
        String mark = inLine.isEmpty() ? "" : "  // <- " + String.join(", ", inLine);
        inLine.clear();
        return mark;
    }
}
