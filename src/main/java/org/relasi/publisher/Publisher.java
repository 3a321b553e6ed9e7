package org.relasi.publisher;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who published something, whichever way that was written: <i>Merdeka.com</i>, <i>MERDEKA</i> and
 * {@code https://m.merdeka.com/dunia/1} are one.
 *
 * @param key the same for all spellings and addresses of one house, and for no two houses; letters and digits in lower case
 * @param name a good spelling to show; its key is this key
 */
public record Publisher(String key, String name) {

    private static final Houses HOUSES = Houses.load();

    /** Good spellings first: names before addresses, then short before long, then words apart before words in one. */
    private static final Comparator<String> BETTER = Comparator.comparing(
                    (String name) -> HostName.of(name).isPresent())
            .thenComparing(name -> FoldedName.letters(name).length())
            .thenComparing(name -> -name.split("[ -]").length)
            .thenComparing(Comparator.naturalOrder());

    public Publisher {
        if (key.isEmpty() || name.isBlank()) {
            throw new IllegalArgumentException("a publisher has a key and a name");
        }
    }

    /** The publisher that a name or an address tells; empty for one that tells none, such as an IP address. */
    public static Optional<Publisher> of(String written) {
        String line = written.replaceAll("\\s+", " ").strip();
        Optional<HostName> host = HostName.of(line);
        if (host.isPresent()) {
            return Optional.of(of(host.get()));
        }
        String key = FoldedName.of(line);
        return key.isEmpty() || HostName.isAddress(line)
                ? Optional.empty()
                : Optional.of(HOUSES.named(key).orElseGet(() -> new Publisher(key, FoldedName.shown(line))));
    }

    /** The publisher that is named, else the one at the address. */
    public static Optional<Publisher> of(@Nullable String name, @Nullable String url) {
        return Optional.ofNullable(name)
                .flatMap(Publisher::of)
                .or(() -> Optional.ofNullable(url).flatMap(Publisher::of));
    }

    /** The better of two spellings of one publisher; the same whichever comes first. */
    public static String betterName(String one, String other) {
        return BETTER.compare(one, other) <= 0 ? one : other;
    }

    private static Publisher of(HostName host) {
        Optional<Publisher> house =
                host.parents().flatMap(parent -> HOUSES.at(parent).stream()).findFirst();
        if (house.isPresent() && !HOUSES.isApart(host)) {
            return house.get();
        }
        String key = HOUSES.isApart(host) ? HOUSES.apartKey(host) : host.key();
        return HOUSES.named(key).orElseGet(() -> new Publisher(key, host.shown()));
    }
}
