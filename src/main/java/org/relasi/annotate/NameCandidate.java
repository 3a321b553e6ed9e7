package org.relasi.annotate;

import org.jspecify.annotations.Nullable;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;

/**
 * A name found in one sentence, perhaps not yet known what kind of thing it names.
 *
 * @param first position of its first token, from 0
 * @param end position after its last token
 * @param type null where this sentence alone does not tell
 */
record NameCandidate(
        int first,
        int end,
        @Nullable EntityType type,
        @Nullable String canonical,
        @Nullable String iso3) {

    static NameCandidate of(int first, int end, @Nullable EntityType type) {
        return new NameCandidate(first, end, type, null, null);
    }

    static NameCandidate listed(int first, int end, Gazetteer.Entry entry) {
        return new NameCandidate(first, end, entry.type(), entry.canonical(), entry.iso3());
    }

    NameCandidate as(EntityType decided) {
        return new NameCandidate(first, end, decided, canonical, iso3);
    }

    /** The same of other tokens, which no list has a name for. */
    NameCandidate unlisted(int from, int until) {
        return new NameCandidate(from, until, type, null, iso3);
    }

    int length() {
        return end - first;
    }

    NameSpan toSpan() {
        if (type == null) {
            throw new IllegalStateException("a name needs a type");
        }
        return new NameSpan(first + 1, end, type, canonical, iso3);
    }
}
