package org.relasi.review;

import java.util.Arrays;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the closed lists of this room as the API writes them. */
@Configuration(proxyBeanMethods = false)
class ReviewParameters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Verdict.class, choice(Verdict.values()));
        registry.addConverter(String.class, Reviewed.class, choice(Reviewed.values()));
    }

    private static <E extends Enum<E>> Converter<String, E> choice(E[] values) {
        return text -> Arrays.stream(values)
                .filter(value -> value.toString().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("none of " + Arrays.toString(values)));
    }
}
