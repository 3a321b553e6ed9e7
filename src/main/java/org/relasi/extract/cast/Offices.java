package org.relasi.extract.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.relasi.extract.names.Names;

/** Who a document says holds which office, so that the title alone finds the holder. */
public final class Offices {

    /** Bodies that one person acts for, at most: who is said to hold more offices was read wrong. */
    private static final int MOST_BODIES = 100;

    private final Roles roles;
    private final Map<Integer, Set<Integer>> bodies = new HashMap<>();
    /** The first who held an office, by its body and the first word of its title. */
    private final Map<String, Integer> holders = new HashMap<>();
    /** Where the holders of offices are mentioned, by each word of their titles. */
    private final LastCalled titled = new LastCalled();

    private final Set<String> known = new HashSet<>();

    Offices(Roles roles) {
        this.roles = roles;
    }

    public void add(int holder, int body, String title) {
        List<String> words = Names.words(title);
        holders.putIfAbsent(key(body, words), holder);
        Set<Integer> own = bodies.computeIfAbsent(holder, first -> new TreeSet<>());
        if (own.size() < MOST_BODIES) {
            own.add(body);
        }
        for (String word : words) {
            if (known.add(holder + "/" + word)) {
                roles.get(holder)
                        .mentions()
                        .forEach(mention ->
                                titled.add(holder, List.of(word), mention.span().start()));
            }
        }
    }

    private static String key(int body, List<String> title) {
        return body + "/" + title.get(0);
    }

    /** The bodies of which a person is said to hold an office. */
    public Set<Integer> bodies(int holder) {
        return bodies.getOrDefault(holder, Set.of());
    }

    /** The holder of an office of a body, by the first word of the title: <i>presiden Rusia itu</i>. */
    public Optional<Integer> holder(int body, String title) {
        return Optional.ofNullable(holders.get(key(body, Names.words(title))));
    }

    /** The person mentioned last before a place who holds an office called so: <i>the president, sang menteri</i>. */
    public Optional<Integer> lastHolder(String title, int offset) {
        return titled.before(offset, List.of(Names.normalize(title)));
    }
}
