package org.relasi.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The libraries of the explorer are those of their packages, and their licences are beside them. */
class VendoredLibrariesTests {

    private static final Path VENDOR = Path.of("src/main/resources/static/explorer/vendor");

    @Test
    void areWhatWasRecorded() throws IOException, GeneralSecurityException {
        List<String> recorded = Files.readAllLines(VENDOR.resolve("SHA256SUMS"));
        for (String line : recorded) {
            String[] parts = line.split(" +", 2);
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(VENDOR.resolve(parts[1])));
            assertThat(HexFormat.of().formatHex(sum)).as(parts[1]).isEqualTo(parts[0]);
        }
        try (Stream<Path> files = Files.list(VENDOR)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".js")))
                    .hasSameSizeAs(recorded);
        }
    }

    @Test
    void haveTheirLicencesBesideThem() {
        assertThat(List.of("sigma", "graphology", "graphology-library"))
                .allSatisfy(name -> assertThat(Files.readString(VENDOR.resolve(name + ".LICENSE.txt")))
                        .contains("Permission is hereby granted, free of charge"));
    }
}
