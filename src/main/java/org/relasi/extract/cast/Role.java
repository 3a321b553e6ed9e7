package org.relasi.extract.cast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Mention;
import org.relasi.extract.names.Names;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Span;

/** One participant while its mentions are gathered. */
final class Role {

    private final EntityType type;
    private final @Nullable String iso3;
    private String name;
    private Set<String> words;
    private final Set<Mention> mentions = new LinkedHashSet<>();
    /** In the order of where they start, so that what stands before a place is found without looking at all of them. */
    private final List<Mention> placed = new ArrayList<>();

    private int lastMentioned = -1;

    Role(EntityType type, String name, @Nullable String iso3) {
        this.type = type;
        this.name = name;
        this.words = wordsOf(type, name);
        this.iso3 = iso3;
    }

    EntityType type() {
        return type;
    }

    String name() {
        return name;
    }

    /** The words of its name, as names are compared. */
    Set<String> words() {
        return words;
    }

    @Nullable
    String iso3() {
        return iso3;
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** Calls it so from now on where that is longer than what it was called; tells whether it was. */
    boolean nameFully(String other) {
        if (other.length() <= name.length()) {
            return false;
        }
        name = other;
        words = wordsOf(type, other);
        return true;
    }

    private static Set<String> wordsOf(EntityType type, String name) {
        return type == EntityType.PERSON ? PersonNames.words(name) : Set.copyOf(Names.words(name));
    }

    /** Adds a mention, unless it has it. */
    void mention(Mention mention) {
        if (mentions.add(mention)) {
            lastMentioned = mention.span().start();
            placed.add(before(lastMentioned + 1), mention);
        }
    }

    /** Where the mention that was added last starts, -1 for none. */
    int lastMentioned() {
        return lastMentioned;
    }

    /** Where its last mention before a place of the text starts, -1 for none. */
    int lastMentionedBefore(int offset) {
        int before = before(offset);
        return before == 0 ? -1 : start(before - 1);
    }

    int mentionsBefore(int offset) {
        return before(offset);
    }

    /** Its mentions that start in a stretch of the text, in order. */
    List<Mention> mentionsIn(Span stretch) {
        return List.copyOf(placed.subList(before(stretch.start()), before(stretch.end())));
    }

    private int start(int place) {
        return placed.get(place).span().start();
    }

    /** How many mentions start before a place, by halving. */
    private int before(int offset) {
        int from = 0;
        int to = placed.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (start(middle) < offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
