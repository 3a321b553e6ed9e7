package org.relasi.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** To which state well-known bodies and people of state belong, <i>Hamas, the Pentagon</i>: {@code homes.tsv}. */
final class Homes {

    private static final String RESOURCE = "homes.tsv";
    private static final Pattern GOVERNMENT =
            Pattern.compile("^(pemerintahan|rezim|kabinet) | (administration|government|regime|cabinet)$");
    private static final Homes KNOWN = new Homes();

    private final Map<String, String> iso3 = new HashMap<>();

    private Homes() {
        try (InputStream in = Homes.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        for (String name : List.of(cells[1].split("\\|", -1))) {
            iso3.put(key(name), cells[0]);
        }
    }

    /** ISO 3166-1 alpha-3 code of the state of the first of a participant's names that is known. */
    static Optional<String> of(Participant participant) {
        return Stream.concat(
                        Stream.of(participant.name()),
                        participant.mentions().stream().map(Mention::surface))
                .flatMap(name -> Optional.ofNullable(KNOWN.iso3.get(key(name))).stream())
                .findFirst();
    }

    /** In lower case; of <i>the Biden administration</i>, whose it is. */
    private static String key(String name) {
        return GOVERNMENT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
