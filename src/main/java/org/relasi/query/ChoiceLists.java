package org.relasi.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/**
 * Reads lists of choices: with commas, by repeating the parameter, or both. Letter case does not count, and an empty item is
 * none of the choices, as it could only be a mistake.
 */
final class ChoiceLists implements ConditionalGenericConverter {

    private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        TypeDescriptor item = target.getElementTypeDescriptor();
        return item != null && item.getType().isEnum() && item.getType().getPackage() == ChoiceLists.class.getPackage();
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(
                new ConvertiblePair(String.class, Collection.class),
                new ConvertiblePair(String[].class, Collection.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        Stream<String> given = source instanceof String[] several ? Arrays.stream(several) : Stream.of((String) source);
        TypeDescriptor item = Objects.requireNonNull(to.getElementTypeDescriptor());
        List<Object> choices = new ArrayList<>();
        given.flatMap(text -> Arrays.stream(text.split(",", -1)))
                .forEach(text -> choices.add(choice(item.getType().getEnumConstants(), text.strip(), item)));
        return choices;
    }

    private static Object choice(Object[] all, String text, TypeDescriptor type) {
        return Arrays.stream(all)
                .filter(value -> value.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() ->
                        new ConversionFailedException(TEXT, type, text, new IllegalArgumentException("none of them")));
    }
}
