package org.relasi.train;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Files that a manifest names are not there. */
public final class MissingData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingData(List<Path> files) {
        super("no such file: " + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }
}
