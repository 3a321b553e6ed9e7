package org.relasi.learned;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text with the model that learned. What it finds in a text depends on nothing but the text. Safe for threads; some
 * hundred MB of memory, most of them outside of the heap.
 */
public final class LearnedReader {

    private static final String ENCODER = "reader.onnx";
    private static final String ROLES = "roles.onnx";
    private static final String STANDS_FOR = "stands-for.onnx";
    private static final int MOST_PIECES = 510;
    /** Some five seconds of reading. */
    private static final int LONGEST = 20_000;

    private final ModelFiles files;
    private final Vocabulary vocabulary;
    private final List<String> types;
    private final ReaderModel model;

    private LearnedReader(ModelFiles files, Vocabulary vocabulary, List<String> types, ReaderModel model) {
        this.files = files;
        this.vocabulary = vocabulary;
        this.types = List.copyOf(types);
        this.model = model;
    }

    /**
     * The reader with the model of this build.
     *
     * @throws ModelUnusable where the model is not there, or this machine cannot run it
     */
    public static LearnedReader load() {
        return load(new ModelFiles(null));
    }

    /**
     * The reader with a model of one's own.
     *
     * @param folder what the export of the training wrote
     * @throws ModelUnusable where there is no model, or this machine cannot run it
     */
    public static LearnedReader load(Path folder) {
        return load(new ModelFiles(folder));
    }

    private static LearnedReader load(ModelFiles files) {
        try (InputStream pieces = files.open("pieces.tsv.gz")) {
            List<String> types = new String(files.bytes("relations.txt"), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new LearnedReader(
                    files,
                    Vocabulary.read(pieces),
                    types,
                    new ReaderModel(files.bytes(ENCODER), files.bytes(ROLES), files.bytes(STANDS_FOR)));
        } catch (IOException | OrtException | LinkageError e) {
            throw new ModelUnusable(e);
        }
    }

    /** SHA-256 of the model, in hex; reads it once more. */
    public String fingerprint() {
        return Fingerprint.of(files::open, List.of(ENCODER, ROLES, STANDS_FOR));
    }

    /** The names and relations of a text; empty for one of more than {@value #LONGEST} pieces, which is no news. */
    public Optional<LearnedReading> read(String text) {
        List<Word> words = Word.of(text);
        if (words.size() > LONGEST) {
            return Optional.empty();
        }
        List<int[]> pieces = words.stream()
                .map(word -> vocabulary.pieces(word.in(text), word.apart()))
                .toList();
        int size = pieces.stream().mapToInt(word -> word.length).sum();
        return size > LONGEST ? Optional.empty() : Optional.of(read(text, words, pieces));
    }

    private LearnedReading read(String text, List<Word> words, List<int[]> pieces) {
        long[] sentences = Windows.sentences(text, words);
        // Side by side, as a text that somebody waits for is read on all cores; what is found stays in the order of
        // windows.
        List<LearnedReading> windows = Windows.of(sentences, pieces).parallelStream()
                .map(window -> read(
                        pieces.subList(window.start(), window.end()),
                        words.subList(window.start(), window.end()),
                        Arrays.copyOfRange(sentences, window.start(), window.end())))
                .toList();
        return new LearnedReading(
                windows.stream().flatMap(window -> window.names().stream()).toList(),
                windows.stream().flatMap(window -> window.relations().stream()).toList());
    }

    private LearnedReading read(List<int[]> pieces, List<Word> words, long[] sentences) {
        WindowReading reading = new WindowReading(model, scores(pieces), words);
        return new LearnedReading(reading.names(), reading.relations(sentences, types));
    }

    private ReaderModel.Words scores(List<int[]> words) {
        long[] first = new long[words.size()];
        int size = 1;
        for (int i = 0; i < first.length; i++) {
            first[i] = Math.min(size, MOST_PIECES);
            size += words.get(i).length;
        }
        long[] ids = new long[Math.min(size, MOST_PIECES + 1) + 1];
        int at = 0;
        ids[at++] = Vocabulary.FIRST;
        for (int[] word : words) {
            for (int i = 0; i < word.length && at < ids.length - 1; i++) {
                ids[at++] = word[i];
            }
        }
        ids[at] = Vocabulary.LAST;
        return model.words(ids, first);
    }
}
