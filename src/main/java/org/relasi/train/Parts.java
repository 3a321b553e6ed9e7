package org.relasi.train;

import java.util.List;

/** The parts of every language. */
final class Parts {

    /** Each after those that it needs. */
    static final List<Part> ALL = List.of(
            new ClustersPart(), new LemmasPart(), new WordsPart(), new TaggerPart(), new ParserPart(), new NamesPart());

    private Parts() {}
}
