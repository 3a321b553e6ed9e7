package org.relasi.export;

import java.util.List;
import java.util.stream.Collectors;

/** Values in a CSV file for {@code neo4j-admin database import}. */
final class CsvText {

    /** Between the items of a list: in no text that anybody wrote, and taken out where it is all the same. */
    static final char BETWEEN_ITEMS = '\u001F';

    private CsvText() {}

    /** Text in quotes, so that an empty one is not taken for none. */
    static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    static String field(PropertyType column, Object value) {
        if (value instanceof List<?> list) {
            return quoted(list.stream().map(CsvText::item).collect(Collectors.joining(String.valueOf(BETWEEN_ITEMS))));
        }
        return column == PropertyType.STRING || column == PropertyType.STRINGS
                ? quoted(value.toString())
                : value.toString();
    }

    private static String item(Object item) {
        return item.toString().replace(BETWEEN_ITEMS, ' ');
    }
}
