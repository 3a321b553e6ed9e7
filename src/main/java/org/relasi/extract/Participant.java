package org.relasi.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.EntityType;

/**
 * Somebody or something that one document speaks of, with all its mentions there.
 *
 * @param id position among the participants of its reading, from 0
 * @param name the fullest name that the document gives
 * @param iso3 ISO 3166-1 alpha-3 code of a state that has one
 * @param mentions in order; empty for the implied event of a passive that names no doer
 * @param eventTime first day of when an event happened, where a mention says so: <i>pemilu 2016</i>
 * @param eventPrecision of {@code eventTime}: day, week, month or year
 */
public record Participant(
        int id,
        EntityType type,
        String name,
        @Nullable String iso3,
        List<Mention> mentions,
        @Nullable LocalDate eventTime,
        @Nullable String eventPrecision) {

    /** One whose time is not known. */
    public Participant(int id, EntityType type, String name, @Nullable String iso3, List<Mention> mentions) {
        this(id, type, name, iso3, mentions, null, null);
    }

    public Participant {
        mentions = List.copyOf(mentions);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a participant needs a name");
        }
    }

    /** Whether no word of the text names it: the happening behind a passive whose doer is unknown. */
    public boolean implied() {
        return mentions.isEmpty();
    }

    /** The same at a time that was found later. */
    public Participant at(@Nullable LocalDate time, @Nullable String precision) {
        return new Participant(id, type, name, iso3, mentions, time, precision);
    }
}
