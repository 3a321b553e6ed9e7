package org.relasi.extract.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * Reads trees as tests write them: CoNLL-U, a blank line between sentences, columns parted by white space. A name is marked
 * at its first word in MISC, {@code Name=State|Iso3=RUS|Canonical=Rusia|Words=2}. Words stand one space apart.
 */
public final class ConlluDocument {

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();

    private ConlluDocument() {}

    public static Document of(String language, String conllu) {
        ConlluDocument document = new ConlluDocument();
        for (String block : conllu.strip().split("\n\\s*\n", -1)) {
            document.add(block.lines().map(String::strip).toList());
        }
        return new Document(language, document.text.toString(), document.sentences);
    }

    private void add(List<String> lines) {
        int start = text.length();
        List<Token> tokens = new ArrayList<>();
        List<NameSpan> names = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split("\\s+", -1);
            int from = text.length();
            text.append(columns[1]);
            Token token = token(columns, new Span(from, text.length()));
            tokens.add(token);
            Map<String, String> misc = pairs(columns[9]);
            if (misc.containsKey("Name")) {
                names.add(name(token.id(), misc));
            }
            text.append(' ');
        }
        Span span = new Span(start, text.length() - 1);
        sentences.add(new Sentence(sentences.size(), span, text.substring(span.start(), span.end()), tokens, names));
    }

    private static Token token(String[] columns, Span span) {
        return new Token(
                Integer.parseInt(columns[0]),
                span,
                columns[1],
                columns[2],
                Upos.valueOf(columns[3]),
                pairs(columns[5]),
                Integer.parseInt(columns[6]),
                columns[7]);
    }

    private static NameSpan name(int first, Map<String, String> misc) {
        int words = Integer.parseInt(misc.getOrDefault("Words", "1"));
        EntityType type = EntityType.of(misc.getOrDefault("Name", "")).orElseThrow();
        return new NameSpan(first, first + words - 1, type, misc.get("Canonical"), misc.get("Iso3"));
    }

    private static Map<String, String> pairs(String column) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : column.equals("_") ? new String[0] : column.split("\\|", -1)) {
            String[] sides = pair.split("=", 2);
            pairs.put(sides[0], sides[1]);
        }
        return pairs;
    }
}
