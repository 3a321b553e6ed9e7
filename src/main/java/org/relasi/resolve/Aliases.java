package org.relasi.resolve;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relasi.extract.Mention;
import org.relasi.extract.Participant;

/** What an article calls a participant: its name and all naming mentions, each once, as an index takes them. */
final class Aliases {

    private static final int LONGEST_NAME = 200;
    private static final String MARKS = "[\\p{So}\\p{Sk}\\p{Cf}\\x{FE0F}\\s•*|–—-]";

    /** Pictures, bullets and dashes around a name: <i>😀 Ana</i>, <i>- Qaidah</i>. */
    private static final Pattern AROUND = Pattern.compile("^" + MARKS + "+|" + MARKS + "+$");

    private Aliases() {}

    static Stream<String> of(Participant participant) {
        Stream<String> surfaces =
                participant.mentions().stream().filter(Mention::naming).map(Mention::surface);
        return Stream.concat(Stream.of(participant.name()), surfaces)
                .map(Aliases::tidy)
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    /** Without marks around it, in one line, and no longer than an index takes: what is longer was no name but a reading gone wrong. */
    static String tidy(String name) {
        String line = AROUND.matcher(name).replaceAll("").strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NAME
                ? line
                : line.substring(0, LONGEST_NAME).strip();
    }
}
