package org.relasi.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.relasi.syntax.Upos;

/** OpenNLP's tagger and name finder on the same words, with its usual features, each with the learner that serves it best. */
final class OpenNlp {

    private final POSTaggerME tagger;
    private final NameFinderME finder;

    private OpenNlp(POSModel tags, TokenNameFinderModel names) {
        tagger = new POSTaggerME(tags, POSTagFormat.UD);
        finder = new NameFinderME(names);
    }

    /** Trains models, or takes those that were trained before. */
    static OpenNlp in(Path folder, String language, List<TreebankSentence> trees, List<NameSentence> names)
            throws IOException {
        Files.createDirectories(folder);
        Path tagFile = tags(folder, language);
        if (!Files.exists(tagFile)) {
            trainTagger(language, trees).serialize(tagFile);
        }
        Path nameFile = names(folder, language);
        if (!Files.exists(nameFile)) {
            trainFinder(language, names).serialize(nameFile);
        }
        return load(folder, language);
    }

    static OpenNlp load(Path folder, String language) throws IOException {
        return new OpenNlp(new POSModel(tags(folder, language)), new TokenNameFinderModel(names(folder, language)));
    }

    private static Path tags(Path folder, String language) {
        return folder.resolve("opennlp-tags-" + language + ".bin");
    }

    private static Path names(Path folder, String language) {
        return folder.resolve("opennlp-names-" + language + ".bin");
    }

    private static POSModel trainTagger(String language, List<TreebankSentence> sentences) throws IOException {
        List<POSSample> samples = new ArrayList<>();
        for (TreebankSentence sentence : sentences) {
            String[] tags = sentence.tags().stream().map(Upos::name).toArray(String[]::new);
            samples.add(new POSSample(sentence.forms().toArray(String[]::new), tags));
        }
        return POSTaggerME.train(
                language, ObjectStreamUtils.createObjectStream(samples), maximumEntropy(), new POSTaggerFactory());
    }

    private static TokenNameFinderModel trainFinder(String language, List<NameSentence> sentences) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (NameSentence sentence : sentences) {
            Span[] spans = sentence.names().stream()
                    .map(name -> new Span(name.first(), name.last() + 1, name.kind()))
                    .toArray(Span[]::new);
            samples.add(new NameSample(sentence.forms().toArray(String[]::new), spans, true));
        }
        return NameFinderME.train(
                language,
                null,
                ObjectStreamUtils.createObjectStream(samples),
                perceptron(),
                TokenNameFinderFactory.create(null, null, Map.of(), new BioCodec()));
    }

    private static TrainingParameters maximumEntropy() {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put("Iterations", 100);
        parameters.put("Cutoff", 2);
        return parameters;
    }

    /** For names better than maximum entropy, by ten points. */
    private static TrainingParameters perceptron() {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put("Algorithm", "PERCEPTRON");
        parameters.put("Iterations", 100);
        parameters.put("Cutoff", 0);
        return parameters;
    }

    List<Upos> tags(List<String> forms) {
        return Arrays.stream(tagger.tag(forms.toArray(String[]::new)))
                .map(Upos::valueOf)
                .toList();
    }

    /** A label for each word, as {@link NameSentence} has them. */
    List<String> names(List<String> forms) {
        String[] labels = new String[forms.size()];
        Arrays.fill(labels, "O");
        for (Span span : finder.find(forms.toArray(String[]::new))) {
            for (int i = span.getStart(); i < span.getEnd(); i++) {
                labels[i] = (i == span.getStart() ? "B-" : "I-") + span.getType();
            }
        }
        finder.clearAdaptiveData(); // each sentence may be of another document
        return List.of(labels);
    }
}
