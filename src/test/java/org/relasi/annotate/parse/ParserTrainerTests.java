package org.relasi.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relasi.annotate.parse.ParserTrainer.Example;
import org.relasi.annotate.perceptron.Clusters;
import org.relasi.annotate.perceptron.Schedule;
import org.relasi.annotate.perceptron.Words;
import org.relasi.syntax.Upos;

class ParserTrainerTests {

    private static final int WIDTH = 4;
    private static final int NO_MARGIN = Integer.MAX_VALUE;
    private static final List<String> NAMES = List.of("Ana", "Budi", "Citra", "Dewi");
    private static final List<String> VERBS = List.of("menuduh", "memuji", "melihat");
    private static final List<Upos> TAGS = List.of(Upos.PROPN, Upos.ADP, Upos.PROPN, Upos.VERB, Upos.PROPN);

    private static final List<Upos> ALL_TAGS = List.of(Upos.values());

    @Test
    void parsesWordsThatItNeverSawAsItsExamplesAreParsed() {
        Parse parse =
                trained().parse(input(List.of("Eko", "dari", "Fitri", "memanggil", "Gita"), TAGS), WIDTH, NO_MARGIN);

        assertThat(heads(parse, 5)).containsExactly(4, 3, 1, 0, 4);
        assertThat(parse.label(1)).isEqualTo("nsubj");
        assertThat(parse.label(3)).isEqualTo("nmod");
        assertThat(parse.label(5)).isEqualTo("obj");
    }

    @Test
    void buildsATreeOfOneRootOfAnyTags() {
        ParserModel model = trained();
        Random random = new Random(11);
        for (int run = 0; run < 300; run++) {
            int size = 1 + random.nextInt(15);
            List<String> forms = new ArrayList<>();
            List<Upos> tags = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                forms.add("kata" + random.nextInt(5));
                tags.add(ALL_TAGS.get(random.nextInt(ALL_TAGS.size())));
            }
            int margin = random.nextBoolean() ? 0 : NO_MARGIN;
            assertTree(model.parse(input(forms, tags), 1 + random.nextInt(WIDTH), margin), size);
        }
    }

    private static void assertTree(Parse parse, int size) {
        int roots = 0;
        for (int word = 1; word <= size; word++) {
            roots += parse.head(word) == 0 ? 1 : 0;
            int steps = 0;
            for (int at = word; at != 0; at = parse.head(at)) {
                assertThat(steps++).isLessThanOrEqualTo(size);
            }
            assertThat(parse.label(word).equals("root")).isEqualTo(parse.head(word) == 0);
        }
        assertThat(roots).isEqualTo(1);
    }

    @Test
    void givesTheSameBytesForTheSameExamplesAndReadsThem() throws IOException {
        byte[] bytes = bytes(trained());

        assertThat(bytes(trained())).isEqualTo(bytes);
        assertThat(bytes(ParserModel.read(new DataInputStream(new ByteArrayInputStream(bytes)))))
                .isEqualTo(bytes);
    }

    private static ParserModel trained() {
        List<Example> examples = new ArrayList<>();
        for (String one : NAMES) {
            for (String other : NAMES) {
                for (String verb : VERBS) {
                    examples.add(new Example(
                            input(List.of(one, "dari", "Jawa", verb, other), TAGS),
                            List.of(4, 3, 1, 0, 4),
                            List.of("nsubj", "case", "nmod", "root", "obj")));
                }
            }
        }
        return new ParserTrainer(WIDTH, new Schedule(2, 4, 1, 1)).train(examples, round -> {});
    }

    private static ParserInput input(List<String> forms, List<Upos> tags) {
        return new ParserInput(Words.of(forms, Clusters.none()), tags, 0);
    }

    private static List<Integer> heads(Parse parse, int size) {
        List<Integer> heads = new ArrayList<>();
        for (int word = 1; word <= size; word++) {
            heads.add(parse.head(word));
        }
        return heads;
    }

    private static byte[] bytes(ParserModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return out.toByteArray();
    }
}
