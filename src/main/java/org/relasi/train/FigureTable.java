package org.relasi.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Figures as text: a row a measure, a column a language, each figure beside its target: <i>gsd 94.2 (94.0)</i>. */
final class FigureTable {

    private static final String GAP = "   ";

    private final Targets targets;

    FigureTable(Targets targets) {
        this.targets = targets;
    }

    /**
     * The table; a target that was missed has an exclamation mark.
     *
     * @param languages the name of each language to its figures
     */
    String print(Map<String, List<Figure>> languages) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(""));
        header.addAll(languages.keySet());
        rows.add(header);
        for (Measure measure : Measure.values()) {
            List<String> row = new ArrayList<>(List.of(measure.title()));
            languages.values().forEach(figures -> row.add(cell(measure, figures)));
            rows.add(row);
        }
        return align(rows);
    }

    private String cell(Measure measure, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure)
                .map(this::print)
                .collect(Collectors.joining(", "));
    }

    private String print(Figure figure) {
        OptionalDouble target = targets.of(figure.measure(), figure.test());
        String text = figure.test() + " " + rounded(figure.percent());
        if (target.isEmpty()) {
            return text;
        }
        // As printed, so that no figure misses a target that it shows.
        boolean missed = Double.parseDouble(rounded(figure.percent())) < target.getAsDouble();
        return text + " (" + rounded(target.getAsDouble()) + (missed ? "!)" : ")");
    }

    private static String rounded(double percent) {
        return String.format(Locale.ROOT, "%.1f", percent);
    }

    /** Columns one under the other, parted by a gap. */
    static String align(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
        });
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                line.append(row.get(c))
                        .append(" ".repeat(widths[c] - row.get(c).length()))
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
