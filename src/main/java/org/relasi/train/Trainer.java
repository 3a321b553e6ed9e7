package org.relasi.train;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;

/** Makes the models of a language, part after part; a model that is there and would come out the same is not made again. */
final class Trainer {

    private final List<Part> parts;

    /** @param parts each after those that it needs */
    Trainer(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The names of all parts, each after those that it needs. */
    List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    /**
     * Makes the models of some parts.
     *
     * @param again whether models that are there are made all the same
     */
    void train(Training training, Set<String> wanted, boolean again) throws IOException {
        Files.createDirectories(training.folder());
        ModelLog log = ModelLog.in(training.folder());
        for (Part part : parts) {
            if (wanted.contains(part.name())) {
                train(part, training, log, again);
            }
        }
    }

    private static void train(Part part, Training training, ModelLog log, boolean again) throws IOException {
        Path model = training.model(part.name());
        String inputs = inputs(part, training);
        if (!again && log.isMade(part.name(), inputs, model)) {
            training.progress().step(part.name() + ": nothing has changed", 1, 1);
            return;
        }
        Path unfinished = training.folder().resolve(part.name() + ".unfinished");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
            part.train(named(part, training), out);
        }
        Files.move(unfinished, model, StandardCopyOption.REPLACE_EXISTING);
        log.put(part.name(), inputs, model);
    }

    private static Training named(Part part, Training training) {
        Progress progress = (what, done, all) -> training.progress().step(part.name() + ": " + what, done, all);
        return new Training(training.data(), training.roles(), training.folder(), training.seed(), progress);
    }

    /** A sum over all that the model depends on, but for the program. */
    private static String inputs(Part part, Training training) throws IOException {
        StringBuilder text = new StringBuilder("seed " + training.seed() + "\n");
        for (DataFile file : training.data().files(part.data(), training.roles())) {
            text.append(file)
                    .append(' ')
                    .append(Sha256.of(training.data().path(file)))
                    .append('\n');
        }
        for (String needed : part.needs()) {
            Path model = training.model(needed);
            if (!Files.exists(model)) {
                throw new MissingModel(part.name(), model);
            }
            text.append(needed).append(' ').append(Sha256.of(model)).append('\n');
        }
        return Sha256.of(text.toString());
    }
}
