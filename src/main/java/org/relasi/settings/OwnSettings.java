package org.relasi.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The settings of relasi: the components of each record {@code *Settings} that Spring fills from {@code relasi.*}. */
final class OwnSettings {

    static final String PREFIX = "relasi.";

    private static final String ROOT = "org.relasi";

    private OwnSettings() {}

    static List<Setting> all() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.setResourcePattern("**/*Settings.class");
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        List<Setting> settings = new ArrayList<>();
        scanner.findCandidateComponents(ROOT).forEach(found -> {
            Class<?> type = ClassUtils.resolveClassName(
                    String.valueOf(found.getBeanClassName()), OwnSettings.class.getClassLoader());
            settings.addAll(in(type));
        });
        return settings;
    }

    /** Those of one record, and of the records in it. */
    static List<Setting> in(Class<?> record) {
        ConfigurationProperties properties = record.getAnnotation(ConfigurationProperties.class);
        List<Setting> settings = new ArrayList<>();
        add(properties.value() + properties.prefix(), record, settings);
        return settings;
    }

    private static void add(String prefix, Class<?> record, List<Setting> settings) {
        for (RecordComponent component : record.getRecordComponents()) {
            String name = prefix + "." + dashed(component.getName());
            if (isGroup(component.getType())) {
                add(name, component.getType(), settings);
            } else {
                settings.add(new Setting(name, kind(component), null));
            }
        }
    }

    /** A record that Spring makes of one text, by its method {@code of}, is a value and no group of settings. */
    private static boolean isGroup(Class<?> type) {
        return type.isRecord() && ClassUtils.getStaticMethod(type, "of", String.class) == null;
    }

    private static ValueKind kind(RecordComponent component) {
        if (Map.class.isAssignableFrom(component.getType())) {
            return new ValueKind(null, ValueKind.Shape.MAP);
        }
        if (!Collection.class.isAssignableFrom(component.getType())) {
            return ValueKind.of(component.getType());
        }
        boolean simple = component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?>;
        Class<?> element = simple
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : Object.class;
        return new ValueKind(ValueKind.of(element).type(), ValueKind.Shape.LIST);
    }

    private static String dashed(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
