package org.relasi.article;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A JSON article with fields that are unknown, missing or unfit. */
public final class InvalidArticle extends UnreadableArticle {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> faults;

    /**
     * @param faults what is wrong with a field, by its name
     */
    InvalidArticle(Map<String, String> faults) {
        super(new TreeMap<>(faults)
                .entrySet().stream()
                        .map(fault -> "'" + fault.getKey() + "' " + fault.getValue())
                        .collect(Collectors.joining("; ")));
        this.faults = Collections.unmodifiableMap(new TreeMap<>(faults));
    }

    public Map<String, String> faults() {
        return faults;
    }
}
