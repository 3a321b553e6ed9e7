package org.relasi.learned;

import ai.onnxruntime.OrtException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.relasi.syntax.ProposedRelation;
import org.relasi.syntax.Span;

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

    private final Vocabulary vocabulary;
    private final List<String> types;
    private final ReaderModel model;

    private LearnedReader(Vocabulary vocabulary, List<String> types, ReaderModel model) {
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
        try (InputStream pieces = resource("pieces.tsv.gz")) {
            List<String> types = new String(bytes("relations.txt"), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new LearnedReader(
                    Vocabulary.read(pieces), types, new ReaderModel(bytes(ENCODER), bytes(ROLES), bytes(STANDS_FOR)));
        } catch (IOException | OrtException | LinkageError e) {
            throw new ModelUnusable(e);
        }
    }

    /** SHA-256 of the model, in hex; reads it once more. */
    public static String fingerprint() {
        return Fingerprint.of(LearnedReader.class, List.of(ENCODER, ROLES, STANDS_FOR));
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
        List<LearnedName> names = new ArrayList<>();
        List<ProposedRelation> relations = new ArrayList<>();
        for (Span window : Windows.of(sentences, pieces)) {
            WindowReading reading = new WindowReading(
                    model,
                    scores(pieces.subList(window.start(), window.end())),
                    words.subList(window.start(), window.end()));
            names.addAll(reading.names());
            relations.addAll(reading.relations(Arrays.copyOfRange(sentences, window.start(), window.end()), types));
        }
        return new LearnedReading(names, relations);
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

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = resource(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = LearnedReader.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("no resource " + name);
        }
        return in;
    }
}
