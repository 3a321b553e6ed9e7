package org.relasi.learned;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/** The encoder and its heads in ONNX Runtime: one thread a call. Safe for threads. */
final class ReaderModel {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession encoder;
    private final OrtSession roles;
    private final OrtSession standsFor;

    /**
     * @param encoder bytes of an ONNX model, as the two others
     * @throws OrtException where one is none, or this machine cannot run it
     */
    ReaderModel(byte[] encoder, byte[] roles, byte[] standsFor) throws OrtException {
        this.encoder = session(encoder);
        this.roles = session(roles);
        this.standsFor = session(standsFor);
    }

    /**
     * What the encoder makes of the words of a window.
     *
     * @param names scores of the labels of names for each word
     * @param kinds the same as shares of one
     * @param typed each word as the other heads take it
     * @param triggers for each word and type of relation, how likely the word says one
     */
    @SuppressWarnings("ArrayRecordComponent") // matrices, which are never compared
    record Words(float[][] names, float[][] kinds, float[][] typed, float[][] triggers) {}

    private OrtSession session(byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            return environment.createSession(model, options);
        }
    }

    /**
     * Reads a window.
     *
     * @param ids pieces, framed
     * @param first position of the first piece of each word
     */
    Words words(long[] ids, long[] first) {
        return run(
                encoder,
                Map.of("ids", new Numbers(ids, 1, ids.length), "first", Numbers.of(first)),
                result -> new Words(
                        (float[][]) result.get(0).getValue(),
                        (float[][]) result.get(1).getValue(),
                        (float[][]) result.get(2).getValue(),
                        (float[][]) result.get(3).getValue()));
    }

    /**
     * How likely each word is the doer, and the undergoer, of each trigger: [triggers][words][2].
     *
     * @param sentence number of the sentence of each word
     * @param at position of the word of each trigger
     * @param relation number of the type of each
     */
    float[][][] roles(Words words, long[] sentence, long[] at, long[] relation) {
        Map<String, Numbers> inputs = Map.of(
                "typed", new Numbers(words.typed()),
                "kinds", new Numbers(words.kinds()),
                "sentence", Numbers.of(sentence),
                "at", Numbers.of(at),
                "relation", Numbers.of(relation));
        return run(roles, inputs, result -> (float[][][]) result.get(0).getValue());
    }

    /**
     * Shares of the names that each nominal may stand for; the last is that of none of them: [nominals][names + 1].
     *
     * @param nominals positions of words
     * @param names positions of the first words of names
     */
    float[][] standsFor(Words words, long[] nominals, long[] names) {
        Map<String, Numbers> inputs = Map.of(
                "typed", new Numbers(words.typed()),
                "nominals", Numbers.of(nominals),
                "names", Numbers.of(names));
        return run(standsFor, inputs, result -> (float[][]) result.get(0).getValue());
    }

    /** Takes what it needs from a result, before that is closed. */
    private interface Taking<T> {
        T from(OrtSession.Result result) throws OrtException;
    }

    private <T> T run(OrtSession session, Map<String, Numbers> inputs, Taking<T> taking) {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (Map.Entry<String, Numbers> input : inputs.entrySet()) {
                tensors.put(input.getKey(), input.getValue().tensor(environment));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                return taking.from(result);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model could not read a window", e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    /** Input of a model: whole numbers of a shape, or rows of numbers. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Numbers(long[] whole, float[][] rows, long... shape) {

        Numbers(long[] whole, long... shape) {
            this(whole, new float[0][], shape);
        }

        Numbers(float[][] rows) {
            this(new long[0], rows, rows.length, rows.length == 0 ? 0 : rows[0].length);
        }

        static Numbers of(long[] whole) {
            return new Numbers(whole, whole.length);
        }

        OnnxTensor tensor(OrtEnvironment environment) throws OrtException {
            if (rows.length == 0) {
                return OnnxTensor.createTensor(environment, LongBuffer.wrap(whole), shape);
            }
            FloatBuffer flat = FloatBuffer.allocate(Math.toIntExact(shape[0] * shape[1]));
            for (float[] row : rows) {
                flat.put(row);
            }
            return OnnxTensor.createTensor(environment, flat.flip(), shape);
        }
    }
}
