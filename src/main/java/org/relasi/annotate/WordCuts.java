package org.relasi.annotate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relasi.article.Language;

/**
 * Written words that treebanks cut otherwise than the rules of their language would: <i>berikutnya</i> is whole,
 * <i>apakah</i> is <i>apa</i> and <i>kah</i>. Immutable.
 */
public final class WordCuts {

    private static final String FILE = "words.model";
    private static final int[] WHOLE = {};

    private final Map<String, int[]> cuts;

    /**
     * Makes one of what training learned.
     *
     * @param cuts by word in lower case: where its second and further pieces start, in chars; empty for a whole word
     */
    public WordCuts(Map<String, int[]> cuts) {
        this.cuts = new HashMap<>(cuts);
    }

    /** Knows no word. */
    public static WordCuts none() {
        return new WordCuts(Map.of());
    }

    static WordCuts of(Language language) {
        return ModelFile.read(language, FILE, WordCuts::read).orElseGet(WordCuts::none);
    }

    /** The pieces of a word, which joined are the word; empty where it is not known. */
    Optional<List<String>> pieces(String word) {
        int[] starts = cuts.get(word.toLowerCase(Locale.ROOT));
        if (starts == null || starts.length > 0 && starts[starts.length - 1] >= word.length()) {
            return Optional.empty();
        }
        List<String> pieces = new ArrayList<>(starts.length + 1);
        int from = 0;
        for (int start : starts) {
            pieces.add(word.substring(from, start));
            from = start;
        }
        pieces.add(word.substring(from));
        return Optional.of(pieces);
    }

    public static WordCuts read(DataInput in) throws IOException {
        Map<String, int[]> cuts = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String word = in.readUTF();
            int[] starts = new int[in.readUnsignedByte()];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = in.readUnsignedByte();
            }
            cuts.put(word, starts.length == 0 ? WHOLE : starts);
        }
        return new WordCuts(cuts);
    }

    /** Writes the words in order, so that the same words give the same bytes. */
    public void write(DataOutput out) throws IOException {
        SortedMap<String, int[]> sorted = new TreeMap<>(cuts);
        out.writeInt(sorted.size());
        for (Map.Entry<String, int[]> entry : sorted.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeByte(entry.getValue().length);
            for (int start : entry.getValue()) {
                out.writeByte(start);
            }
        }
    }
}
