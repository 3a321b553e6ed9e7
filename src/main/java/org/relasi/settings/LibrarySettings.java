package org.relasi.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The settings of Spring Boot and of other libraries, which lie as metadata in their jars; read as a stream, as they are many. */
final class LibrarySettings {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    private final JsonFactory json = new JsonFactory();
    private final List<Setting> settings = new ArrayList<>();

    private LibrarySettings() {}

    static List<Setting> all() {
        LibrarySettings read = new LibrarySettings();
        try {
            for (URL file :
                    Collections.list(LibrarySettings.class.getClassLoader().getResources(METADATA))) {
                try (InputStream in = file.openStream()) {
                    read.file(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.settings;
    }

    private void file(InputStream in) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), in.readAllBytes())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean properties = parser.currentName().equals("properties");
                parser.nextToken();
                if (properties) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        property(parser);
                    }
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void property(JsonParser parser) {
        String name = "";
        String type = null;
        Deprecation deprecation = new Deprecation(false, null);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "name" -> name = parser.getString();
                case "type" -> type = parser.getString();
                case "deprecation" -> deprecation = deprecation(parser);
                default -> parser.skipChildren();
            }
        }
        if (!deprecation.over() || deprecation.replacement() != null) {
            settings.add(
                    new Setting(name, ValueKind.named(type), deprecation.over() ? deprecation.replacement() : null));
        }
    }

    private static Deprecation deprecation(JsonParser parser) {
        boolean over = false;
        String replacement = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (field.equals("level")) {
                over = parser.getString().equals("error");
            } else if (field.equals("replacement")) {
                replacement = parser.getString();
            } else {
                parser.skipChildren();
            }
        }
        return new Deprecation(over, replacement);
    }

    /**
     * @param over whether it is not read any more
     */
    private record Deprecation(boolean over, @Nullable String replacement) {}
}
