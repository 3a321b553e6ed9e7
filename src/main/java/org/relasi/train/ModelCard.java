package org.relasi.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.relasi.train.DataFile.Kind;
import org.relasi.train.DataFile.Role;

/** {@code MODEL.md} beside the models: what they were made from and under which licences, how, and how good they are. */
final class ModelCard {

    private static final String FILE = "MODEL.md";

    private final Training training;
    private final List<String> parts;

    /** @param parts the names of all parts */
    ModelCard(Training training, List<String> parts) {
        this.training = training;
        this.parts = List.copyOf(parts);
    }

    /** @param command what made the models */
    void write(String command) throws IOException {
        String text = "# Models for '%s'%n%nMade by%n%n```%n%s%n```%n%n"
                        .formatted(training.data().language(), command)
                + models()
                + data();
        Files.writeString(training.folder().resolve(FILE), text.replace(System.lineSeparator(), "\n"));
    }

    private String models() throws IOException {
        StringBuilder text = new StringBuilder("| model | KiB | SHA-256 |\n| --- | --- | --- |\n");
        for (String part : parts) {
            Path model = training.model(part);
            if (Files.exists(model)) {
                text.append("| %s | %d | %s |\n"
                        .formatted(model.getFileName(), Files.size(model) / 1024, Sha256.of(model)));
            }
        }
        return text.append('\n').toString();
    }

    private String data() throws IOException {
        StringBuilder text = new StringBuilder("""
                Data. Word clusters alone were learned from raw text, which has no single licence.

                | data | used as | file | licence | sentences | SHA-256 |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (DataFile file : training.data().files(EnumSet.allOf(Kind.class), EnumSet.allOf(Role.class))) {
            boolean learned = training.roles().contains(file.role());
            text.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            file.name(),
                            learned ? "training" : file.role().name().toLowerCase(Locale.ROOT),
                            Path.of(file.path()).getFileName(),
                            file.licence(),
                            size(file),
                            Sha256.of(training.data().path(file))));
        }
        return text.toString();
    }

    private String size(DataFile file) throws IOException {
        return switch (file.kind()) {
            case TREEBANK -> String.valueOf(training.data().trees(file).size());
            case NAMES -> String.valueOf(training.data().names(file).size());
            case RAW -> String.valueOf(training.data().rawText().size());
            case ROOTS -> "-";
        };
    }
}
