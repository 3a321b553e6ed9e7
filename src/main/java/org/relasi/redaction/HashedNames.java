package org.relasi.redaction;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.relasi.syntax.Span;

/**
 * Names that are known again by salted hashes only, so that nobody reads them where they are kept.
 *
 * @param longest words of the longest
 */
record HashedNames(String salt, Set<String> hashes, int longest) {

    /** Farther apart two words are of no one name. */
    private static final int GAP = 3;

    HashedNames {
        hashes = Set.copyOf(hashes);
    }

    static HashedNames of(String salt, Collection<String> names) {
        HashedNames none = new HashedNames(salt, Set.of(), 0);
        Set<String> hashes = new TreeSet<>();
        int longest = 0;
        for (String name : names) {
            List<Token> words = Token.of(name);
            if (!words.isEmpty()) {
                hashes.add(none.hash(key(words)));
                longest = Math.max(longest, words.size());
            }
        }
        return new HashedNames(salt, hashes, longest);
    }

    static String newSalt() {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** Where one of the names stands in a text. */
    List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        if (hashes.isEmpty()) {
            return found;
        }
        List<Token> words = Token.of(text);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size() && to - from <= longest; to++) {
                if (to > from + 1
                        && words.get(to - 1).start() - words.get(to - 2).end() > GAP) {
                    break;
                }
                if (hashes.contains(hash(key(words.subList(from, to))))) {
                    found.add(
                            new Span(words.get(from).start(), words.get(to - 1).end()));
                }
            }
        }
        return found;
    }

    /** Whether a word, in folded form, is one of them. */
    boolean hasWord(String folded) {
        return hashes.contains(hash(folded));
    }

    private static String key(List<Token> words) {
        return words.stream().map(Token::folded).collect(Collectors.joining(" "));
    }

    private String hash(String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(key.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC with SHA-256", e);
        }
    }
}
