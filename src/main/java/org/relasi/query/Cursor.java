package org.relasi.query;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.relasi.problem.InvalidRequest;

/**
 * Where a page ends: the sort key and the id of its last item. Opaque to clients.
 *
 * @param kind of list; a cursor of one kind cannot continue another
 * @param key that the list is ordered by before the id; empty where the id alone orders it
 */
record Cursor(String kind, String key, String id) {

    private static final String SEPARATOR = "\u001f";

    /** Reads what a client sent back; null where it asks for the first page. */
    static @Nullable Cursor read(@Nullable String text, String kind) {
        if (text == null) {
            return null;
        }
        String[] parts = decode(text).split(SEPARATOR, -1);
        if (parts.length != 3 || !parts[0].equals(kind) || parts[2].isEmpty()) {
            throw unfit();
        }
        return new Cursor(kind, parts[1], parts[2]);
    }

    /** The key of a list that is ordered by numbers. */
    long number() {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw unfit();
        }
    }

    String write() {
        byte[] bytes = String.join(SEPARATOR, kind, key, id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String decode(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw unfit();
        }
    }

    static InvalidRequest unfit() {
        return new InvalidRequest("cursor", "is not the nextCursor of a page of this list");
    }
}
