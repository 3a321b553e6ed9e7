package org.relasi.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.EntityType;

/** One participant while its mentions are gathered. */
final class Role {

    private final EntityType type;
    private final @Nullable String iso3;
    private String name;
    private final List<Mention> mentions = new ArrayList<>();

    Role(EntityType type, String name, @Nullable String iso3) {
        this.type = type;
        this.name = name;
        this.iso3 = iso3;
    }

    EntityType type() {
        return type;
    }

    String name() {
        return name;
    }

    @Nullable
    String iso3() {
        return iso3;
    }

    List<Mention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    /** Calls it so from now on where that is longer than what it was called. */
    void nameFully(String other) {
        name = other.length() > name.length() ? other : name;
    }

    void mention(Mention mention) {
        mentions.add(mention);
    }

    /** Where its last mention starts, -1 for none. */
    int lastMentioned() {
        return mentions.isEmpty()
                ? -1
                : mentions.get(mentions.size() - 1).span().start();
    }

    /** Where its last mention before a place of the text starts, -1 for none. */
    int lastMentionedBefore(int offset) {
        return starts().filter(start -> start < offset).max().orElse(-1);
    }

    long mentionsBefore(int offset) {
        return starts().filter(start -> start < offset).count();
    }

    private IntStream starts() {
        return mentions.stream().mapToInt(mention -> mention.span().start());
    }
}
