package org.relasi.cypher;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a script parameter may be, and how it is read from text. */
public enum ParameterType {
    STRING("string"),
    /** The id of an entity, or a name that means one; whoever runs the script says who is meant. */
    ENTITY("entity"),
    INTEGER("integer"),
    FLOAT("float"),
    BOOLEAN("boolean"),
    /** ISO 8601, for example {@code 2024-02-29}. */
    DATE("date"),
    /** Separated by commas; white space around an item does not count. */
    STRING_LIST("list of string"),
    /** Maps that only code can give: the {@code $rows} of a write script. */
    ROWS("rows");

    private final String written;

    ParameterType(String written) {
        this.written = written;
    }

    /** As it stands in the header of a script. */
    public String written() {
        return written;
    }

    /** Those that a saved script may declare, for people to read. */
    static String choices() {
        return Arrays.stream(values())
                .filter(type -> type != ROWS)
                .map(ParameterType::written)
                .collect(Collectors.joining(", "));
    }

    static Optional<ParameterType> of(String written) {
        return Arrays.stream(values())
                .filter(type -> type.written.equals(written))
                .findFirst();
    }

    /** The value that a text stands for; empty where it is none of this type. */
    Optional<Object> read(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Object parse(String text) {
        return switch (this) {
            case STRING -> text;
            case ENTITY -> named(text);
            case INTEGER -> Long.valueOf(text.strip());
            case FLOAT -> finite(text);
            case BOOLEAN -> truth(text);
            case DATE -> LocalDate.parse(text.strip());
            case STRING_LIST -> items(text);
            case ROWS -> throw new IllegalArgumentException("rows cannot be written as text");
        };
    }

    private static Object named(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nobody is named");
        }
        return text.strip();
    }

    private static Object finite(String text) {
        double value = Double.parseDouble(text.strip());
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number");
        }
        return value;
    }

    private static Object truth(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Object items(String text) {
        return List.copyOf(Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList());
    }
}
