package org.relasi.annotate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.relasi.syntax.Upos;

/** How the endings of words change to those of their dictionary forms: of <i>-ied</i>, <i>-y</i>. The longest ending wins. */
public final class LemmaEndings {

    /** Chars of the longest ending that counts. */
    public static final int LONGEST = 6;

    /**
     * What becomes of an ending.
     *
     * @param cut chars to take away
     * @param append what to write instead
     */
    public record Change(int cut, String append) {

        /** The change from a word to its lemma. */
        public static Change between(String word, String lemma) {
            int same = 0;
            while (same < word.length() && same < lemma.length() && word.charAt(same) == lemma.charAt(same)) {
                same++;
            }
            return new Change(word.length() - same, lemma.substring(same));
        }

        String apply(String word) {
            return word.substring(0, word.length() - cut) + append;
        }
    }

    private final Map<Upos, Map<String, Change>> changes = new EnumMap<>(Upos.class);

    /**
     * Makes one of what training learned.
     *
     * @param changes by tag and by ending
     */
    public LemmaEndings(Map<Upos, Map<String, Change>> changes) {
        changes.forEach((upos, endings) -> this.changes.put(upos, new HashMap<>(endings)));
    }

    static LemmaEndings none() {
        return new LemmaEndings(Map.of());
    }

    String lemma(String lower, Upos upos) {
        Map<String, Change> endings = changes.get(upos);
        if (endings == null) {
            return lower;
        }
        for (int length = Math.min(LONGEST, lower.length() - 1); length >= 0; length--) {
            Change change = endings.get(lower.substring(lower.length() - length));
            if (change != null && change.cut() < lower.length()) {
                return change.apply(lower);
            }
        }
        return lower;
    }

    static LemmaEndings read(DataInput in) throws IOException {
        Map<Upos, Map<String, Change>> changes = new EnumMap<>(Upos.class);
        for (int tags = in.readUnsignedByte(); tags > 0; tags--) {
            Map<String, Change> endings = new HashMap<>();
            changes.put(Upos.valueOf(in.readUTF()), endings);
            for (int left = in.readInt(); left > 0; left--) {
                endings.put(in.readUTF(), new Change(in.readUnsignedByte(), in.readUTF()));
            }
        }
        return new LemmaEndings(changes);
    }

    void write(DataOutput out) throws IOException {
        out.writeByte(changes.size());
        for (Map.Entry<Upos, Map<String, Change>> tag : changes.entrySet()) {
            out.writeUTF(tag.getKey().name());
            out.writeInt(tag.getValue().size());
            for (Map.Entry<String, Change> entry : new TreeMap<>(tag.getValue()).entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeByte(entry.getValue().cut());
                out.writeUTF(entry.getValue().append());
            }
        }
    }
}
