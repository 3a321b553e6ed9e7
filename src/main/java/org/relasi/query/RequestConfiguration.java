package org.relasi.query;

import java.util.Arrays;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests are read: closed lists by the words of the API, no unknown parameters. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration implements WebMvcConfigurer {

    private final SparseFields fields;
    private final Captions captions;

    RequestConfiguration(SparseFields fields, Captions captions) {
        this.fields = fields;
        this.captions = captions;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new ChoiceLists());
        registry.addConverter(String.class, EntityType.class, choice(EntityType.values()));
        registry.addConverter(String.class, Status.class, choice(Status.values()));
        registry.addConverter(String.class, Polarity.class, choice(Polarity.values()));
        registry.addConverter(String.class, ReviewVerdict.class, choice(ReviewVerdict.values()));
        registry.addConverter(String.class, Direction.class, choice(Direction.values()));
        registry.addConverter(String.class, TimelineBy.class, choice(TimelineBy.values()));
        registry.addConverter(String.class, ClaimStatus.class, choice(ClaimStatus.values()));
        registry.addConverter(String.class, RelationshipType.class, choice(RelationshipType.values()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new UnknownParameters());
        registry.addInterceptor(fields);
        registry.addInterceptor(captions);
    }

    private static <E extends Enum<E>> Converter<String, E> choice(E[] values) {
        return text -> Arrays.stream(values)
                .filter(value -> value.toString().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("none of " + Arrays.toString(values)));
    }
}
