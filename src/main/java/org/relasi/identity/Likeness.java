package org.relasi.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.names.NameVariants;
import org.relasi.resolve.Acronym;
import org.relasi.resolve.NameKey;
import org.relasi.spelling.Nearest;

/**
 * Finds pairs of entities of one type whose names are alike: by spelling, by what a shorter form leaves out, by a name
 * of one that is an alias of the other, by the letters of an acronym, by one word of the name, by a letter or two.
 *
 * <p>Names are compared within blocks of those that share a key, never all with all; a block of more than {@value #LARGEST} is
 * a name of too many to say anything.
 */
final class Likeness {

    private static final int LARGEST = 40;
    private static final int SHORTEST_TYPO = 8;

    private final Map<String, List<Named>> blocks = new HashMap<>();
    private final Map<String, List<Named>> acronyms = new HashMap<>();
    private final Map<String, List<Named>> fullNames = new HashMap<>();
    private final Map<Pair, Reason> found = new LinkedHashMap<>();

    /** An entity with all its names. */
    record Named(EntityName entity, List<String> names) {

        String id() {
            return entity.id();
        }

        boolean isPerson() {
            return entity.type().equals("Person");
        }
    }

    /** Two entities; the target is the one that more is known of by name. */
    record Pair(Named source, Named target) {

        boolean concerns(String id) {
            return source.id().equals(id) || target.id().equals(id);
        }
    }

    void add(Named named) {
        String type = named.entity().type();
        for (String name : named.names()) {
            List<String> words = NameVariants.looseWords(name);
            int last = words.size() - 1;
            boolean own = name.equals(named.entity().name());
            if (last > 0 || !named.isPerson()) {
                put("spelling " + type + ' ' + String.join(" ", words), named);
            }
            if (named.isPerson() && last > 0) {
                put("ends " + words.get(0) + ' ' + words.get(last), named);
            }
            if (named.isPerson() && last > 1) {
                put("ends " + words.get(0) + ' ' + words.get(1), named);
            }
            if (named.isPerson() && own) {
                words.forEach(word -> put("word " + word, named));
            }
            if (own && last > 0 && named.isPerson()) {
                put("letters " + words.get(0) + ' ' + beginning(words.get(last)), named);
                put("letters " + beginning(words.get(0)) + ' ' + words.get(last), named);
            }
            if (type.equals("Organization")) {
                NameKey key = NameKey.of(name);
                (key.words() == 1 ? acronyms : fullNames)
                        .computeIfAbsent(key.text().substring(0, 1), none -> new ArrayList<>())
                        .add(named);
            }
        }
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(2, word.length()));
    }

    private void put(String key, Named named) {
        List<Named> block = blocks.computeIfAbsent(key, none -> new ArrayList<>());
        if (block.size() <= LARGEST && !block.contains(named)) {
            block.add(named);
        }
    }

    /** Each pair with the surest reason. */
    Map<Pair, Reason> pairs() {
        compare("spelling ", Likeness::spelling);
        compare("ends ", Likeness::shorter);
        compare("letters ", Likeness::letters);
        compare("word ", Likeness::oneWord);
        acronyms.forEach((letter, some) -> some.forEach(one ->
                fullNames.getOrDefault(letter, List.of()).forEach(other -> keep(one, other, acronym(one, other)))));
        return found;
    }

    private void compare(String kind, BiFunction<Named, Named, @Nullable Reason> compare) {
        blocks.forEach((key, block) -> {
            if (key.startsWith(kind) && block.size() > 1 && block.size() <= LARGEST) {
                for (int i = 0; i < block.size(); i++) {
                    for (int j = i + 1; j < block.size(); j++) {
                        keep(block.get(i), block.get(j), compare.apply(block.get(i), block.get(j)));
                    }
                }
            }
        });
    }

    private void keep(Named one, Named other, @Nullable Reason reason) {
        if (reason != null && !one.id().equals(other.id())) {
            Pair pair = isFuller(one, other) ? new Pair(other, one) : new Pair(one, other);
            found.merge(pair, reason, (first, second) -> first.weight() >= second.weight() ? first : second);
        }
    }

    private static boolean isFuller(Named one, Named other) {
        int length = one.entity().name().length() - other.entity().name().length();
        return length != 0 ? length > 0 : one.id().compareTo(other.id()) < 0;
    }

    private static Reason spelling(Named one, Named other) {
        boolean own = fold(one).equals(fold(other));
        return own
                ? new Reason("spelling", both(one, other), one.isPerson() && isSame(one, other) ? 0.55 : 0.75)
                : new Reason("alias", both(one, other), 0.6);
    }

    private static List<String> fold(Named named) {
        return NameVariants.looseWords(named.entity().name());
    }

    private static boolean isSame(Named one, Named other) {
        return one.entity().name().equalsIgnoreCase(other.entity().name());
    }

    private static Reason shorter(Named one, Named other) {
        return new Reason("shorter-name", both(one, other), 0.6);
    }

    private static @Nullable Reason oneWord(Named one, Named other) {
        boolean lone = fold(one).size() == 1;
        return lone != (fold(other).size() == 1) ? new Reason("one-word", both(one, other), 0.3) : null;
    }

    private static @Nullable Reason letters(Named one, Named other) {
        String a = String.join(" ", fold(one));
        String b = String.join(" ", fold(other));
        if (Math.min(a.length(), b.length()) < SHORTEST_TYPO) {
            return null;
        }
        int wrong = Nearest.distance(a, b);
        return wrong > 0 && wrong <= (a.length() > 14 ? 2 : 1) ? new Reason("letters", both(one, other), 0.4) : null;
    }

    private static @Nullable Reason acronym(Named one, Named other) {
        return one.names().stream()
                .map(NameKey::of)
                .filter(key -> key.words() == 1)
                .filter(key -> other.names().stream().map(NameKey::of).anyMatch(full -> Acronym.isOf(full, key)))
                .findFirst()
                .map(key -> new Reason("acronym", both(one, other), 0.5))
                .orElse(null);
    }

    private static String both(Named one, Named other) {
        return one.entity().name() + ", " + other.entity().name();
    }

    /** Its name and its aliases, without what is said twice. */
    static List<String> names(String name, List<String> aliases) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.of(name), aliases.stream())
                .filter(one -> !one.isBlank() && one.length() <= 100)
                .limit(20)
                .forEach(names::add);
        return List.copyOf(names);
    }
}
