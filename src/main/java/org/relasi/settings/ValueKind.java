package org.relasi.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.convert.ConversionException;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/**
 * What the values of a setting are.
 *
 * @param type of one value; null where any text may be one, or where only Spring can tell
 * @param shape whether there is one value, a list of them, or names of the user's own with a value each
 */
record ValueKind(@Nullable Class<?> type, Shape shape) {

    /** How many values there are. */
    enum Shape {
        ONE,
        LIST,
        MAP
    }

    private static final Map<Class<?>, String> WORDS = Map.of(
            Byte.class, "a whole number",
            Short.class, "a whole number",
            Integer.class, "a whole number",
            Long.class, "a whole number",
            Float.class, "a number",
            Double.class, "a number",
            Boolean.class, "true or false",
            Duration.class, "a time such as 300ms, 10s or 5m",
            DataSize.class, "a size such as 512MB");

    static final ValueKind ANY = new ValueKind(null, Shape.ONE);

    /** Of a Java class; anything where its values cannot be judged without doing more. */
    static ValueKind of(Class<?> type) {
        Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
        return WORDS.containsKey(boxed) || boxed.isEnum() ? new ValueKind(boxed, Shape.ONE) : ANY;
    }

    /** Of a type as Spring's metadata names it: {@code java.util.List<java.lang.String>}. */
    static ValueKind named(@Nullable String type) {
        if (type == null) {
            return ANY;
        }
        if (type.startsWith("java.util.Map") || type.equals("java.util.Properties")) {
            return new ValueKind(null, Shape.MAP);
        }
        if (type.startsWith("java.util.List") || type.startsWith("java.util.Set") || type.endsWith("[]")) {
            return new ValueKind(null, Shape.LIST);
        }
        try {
            return of(
                    Class.forName(type.replace('<', '\0').split("\0", 2)[0], false, ValueKind.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError unknown) {
            return ANY;
        }
    }

    /** What is wrong with a value, in words; blank ones and those that refer to others are left to Spring. */
    Optional<String> fault(String value) {
        if (type == null || value.isBlank() || value.contains("${")) {
            return Optional.empty();
        }
        List<String> values = shape == Shape.LIST ? List.of(value.split(",", -1)) : List.of(value);
        return values.stream().allMatch(each -> fits(each, type))
                ? Optional.empty()
                : Optional.of("it is " + words(type));
    }

    private static boolean fits(String value, Class<?> type) {
        try {
            ApplicationConversionService.getSharedInstance().convert(value.strip(), type);
            return true;
        } catch (ConversionException e) {
            return false;
        }
    }

    private static String words(Class<?> type) {
        if (!type.isEnum()) {
            return WORDS.getOrDefault(type, "of another kind");
        }
        return "one of "
                + Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant)
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'))
                        .collect(Collectors.joining(", "));
    }
}
