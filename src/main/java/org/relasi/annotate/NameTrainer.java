package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import org.relasi.annotate.perceptron.Clusters;
import org.relasi.annotate.perceptron.Hints;
import org.relasi.annotate.perceptron.Schedule;
import org.relasi.annotate.perceptron.SequenceModel;
import org.relasi.annotate.perceptron.SequenceTrainer;
import org.relasi.annotate.perceptron.Words;
import org.relasi.syntax.Upos;

/**
 * Trains the recognizer of names. Some sentences are learned once more as headlines write them, in capitals or with most
 * words capitalised, so that capitals alone make no name there.
 */
public final class NameTrainer {

    private static final int IN_TITLE_CASE = 15;
    private static final int IN_CAPITALS = 5;
    private static final int SHORTEST_TITLE = 4;

    private final Inputs inputs;
    private final Clusters clusters;
    private final Schedule schedule;

    /**
     * A trainer for a language.
     *
     * @param inputs what is known of a sentence besides its words
     */
    public NameTrainer(Inputs inputs, Clusters clusters, Schedule schedule) {
        this.inputs = inputs;
        this.clusters = clusters;
        this.schedule = schedule;
    }

    /** What is known of a sentence besides its words; see {@link NameInputs#hints}. */
    @FunctionalInterface
    public interface Inputs {

        Hints hints(List<String> forms, List<Upos> tags, String corpus);
    }

    /**
     * A sentence whose names are known.
     *
     * @param corpus name of the corpus: corpora of a language differ in what they take for a name
     * @param tags one a word, as the trained tagger gives them
     * @param labels one a word, {@code O}, {@code B-} or {@code I-} with {@code PER}, {@code ORG} or {@code LOC}
     */
    public record Sample(String corpus, List<String> forms, List<Upos> tags, List<String> labels) {

        public Sample {
            forms = List.copyOf(forms);
            tags = List.copyOf(tags);
            labels = List.copyOf(labels);
        }
    }

    /** Learns from samples; the same samples and seed give the same model. */
    public SequenceModel train(List<Sample> samples, IntConsumer progress) {
        Random random = new Random(schedule.seed());
        List<SequenceTrainer.Example> examples = new ArrayList<>();
        for (Sample sample : samples) {
            examples.add(example(sample, sample.forms(), sample.tags()));
            int chance = random.nextInt(100);
            if (chance < IN_TITLE_CASE) {
                examples.add(example(sample, titleCase(sample.forms()), List.of()));
            } else if (chance < IN_TITLE_CASE + IN_CAPITALS) {
                examples.add(example(sample, capitals(sample.forms()), List.of()));
            }
        }
        return new SequenceTrainer(schedule).train(examples, progress);
    }

    private SequenceTrainer.Example example(Sample sample, List<String> forms, List<Upos> tags) {
        Hints hints = inputs.hints(forms, tags, sample.corpus());
        return new SequenceTrainer.Example(Words.of(forms, clusters), hints, sample.labels());
    }

    private static List<String> titleCase(List<String> forms) {
        List<String> changed = new ArrayList<>();
        for (String form : forms) {
            boolean small = form.length() < SHORTEST_TITLE && !changed.isEmpty();
            changed.add(small ? form : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1));
        }
        return changed;
    }

    private static List<String> capitals(List<String> forms) {
        return forms.stream().map(form -> form.toUpperCase(Locale.ROOT)).toList();
    }
}
