package org.relasi.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.relasi.settings.ValueKind.Shape;
import org.springframework.util.function.SingletonSupplier;

/** All settings that somebody reads. Says what is wrong with those that a user gives, before anything starts. */
public final class KnownSettings {

    private final Supplier<Map<String, Setting>> own = SingletonSupplier.of(() -> byKey(OwnSettings.all()));
    private final Supplier<Map<String, Setting>> libraries = SingletonSupplier.of(() -> byKey(LibrarySettings.all()));

    /**
     * What is wrong with settings as they were typed, {@code --dotted.name=value}; each fault is a sentence or two for the one who
     * typed it.
     */
    public List<String> faults(List<String> typed) {
        List<String> faults = new ArrayList<>();
        for (String setting : typed) {
            int equals = setting.indexOf('=');
            String name = setting.substring("--".length(), equals);
            String value = setting.substring(equals + 1);
            find(name)
                    .map(known -> fault(known, name, value))
                    .orElseGet(() -> Optional.of("there is no setting --" + name + "." + advice(name)))
                    .ifPresent(faults::add);
        }
        return faults;
    }

    /** What is wrong with environment variables that look as if they were settings of relasi. */
    public List<String> warnings(Set<String> variables) {
        return variables.stream()
                .filter(name -> name.startsWith("RELASI_"))
                .filter(name -> own.get().values().stream().noneMatch(setting -> isVariableOf(setting, name)))
                .sorted()
                .map(name ->
                        "the environment variable " + name + " is no setting and does nothing." + nearestVariable(name))
                .toList();
    }

    boolean isKnown(String name) {
        return find(name).isPresent();
    }

    private Optional<Setting> find(String name) {
        String key = Setting.key(name);
        Map<String, Setting> candidates = key.startsWith(OwnSettings.PREFIX) ? own.get() : libraries.get();
        Setting whole = candidates.get(key.replaceAll("\\[\\d+]$", ""));
        return whole != null && (whole.kind().shape() == Shape.LIST || !key.endsWith("]"))
                ? Optional.of(whole)
                : partOf(key, candidates);
    }

    /** A setting with names of the user's own, or a list of groups, of which this names a part. */
    private static Optional<Setting> partOf(String key, Map<String, Setting> candidates) {
        for (int end = Math.max(key.lastIndexOf('.'), key.lastIndexOf('[')); end > 0; ) {
            String outer = key.substring(0, end).replaceAll("\\[[^]]*]$", "");
            Setting found = candidates.get(outer);
            if (found != null && found.kind().shape() != Shape.ONE) {
                return Optional.of(new Setting(found.name(), ValueKind.ANY, found.replacement()));
            }
            end = Math.max(key.lastIndexOf('.', end - 1), key.lastIndexOf('[', end - 1));
        }
        return Optional.empty();
    }

    private static Optional<String> fault(Setting known, String name, String value) {
        if (known.replacement() != null) {
            return Optional.of("--" + name + " is not read any more; it is --" + known.replacement() + " now.");
        }
        return known.kind().fault(value).map(fault -> "--" + name + " cannot be '" + value + "': " + fault + ".");
    }

    private String advice(String name) {
        List<Setting> all = new ArrayList<>(own.get().values());
        all.addAll(libraries.get().values());
        return Spelling.nearest(name, all)
                .map(near -> " Did you mean --" + near.name() + "?")
                .orElseGet(() -> Setting.key(name).startsWith(OwnSettings.PREFIX) ? " " + ourGroups() : "");
    }

    private String ourGroups() {
        return own.get().values().stream()
                .map(setting -> "--" + setting.name())
                .sorted()
                .collect(Collectors.joining(", ", "There are ", "."));
    }

    private String nearestVariable(String name) {
        List<Setting> bare = own.get().values().stream()
                .map(setting -> new Setting(bare(setting.name()), setting.kind(), null))
                .toList();
        return Spelling.nearest(bare(name), bare)
                .flatMap(near -> own.get().values().stream()
                        .filter(setting -> bare(setting.name()).equals(near.name()))
                        .findFirst())
                .map(near -> " Did you mean " + variable(near) + "?")
                .orElse("");
    }

    private static boolean isVariableOf(Setting setting, String variable) {
        String own = bare(setting.name());
        return setting.kind().shape() == Shape.ONE
                ? bare(variable).equals(own)
                : bare(variable).startsWith(own);
    }

    /** Spring reads both RELASI_EMBEDDED_BOLTPORT and RELASI_EMBEDDED_BOLT_PORT. */
    private static String bare(String name) {
        return Setting.key(name).replace(".", "");
    }

    private static String variable(Setting setting) {
        return setting.name().replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static Map<String, Setting> byKey(List<Setting> settings) {
        Map<String, Setting> byKey = new TreeMap<>();
        settings.forEach(setting ->
                byKey.merge(setting.key(), setting, (first, second) -> first.replacement() == null ? first : second));
        return byKey;
    }
}
