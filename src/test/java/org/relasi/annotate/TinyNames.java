package org.relasi.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.relasi.annotate.NameRecognizer.Found;
import org.relasi.annotate.NameRecognizer.Input;
import org.relasi.annotate.NameTrainer.Sample;
import org.relasi.annotate.perceptron.Clusters;
import org.relasi.annotate.perceptron.Schedule;
import org.relasi.annotate.perceptron.SequenceModel;
import org.relasi.annotate.perceptron.Words;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Span;

/** A model of names of a few sentences, and the names found with it. */
final class TinyNames {

    private static final List<String> INDONESIAN = List.of(
            "kata [PER Budi_Santoso] di [LOC Ambon] .",
            "kata [PER Rina_Lestari] di [LOC Tegal] .",
            "kata [PER Joni_Wibowo] di kantor itu .",
            "warga [LOC Kudus] memuji [PER Wati] .",
            "warga [LOC Solo] memuji [ORG Persis] .",
            "kelompok [ORG Mawar_Hitam] membantah laporan itu .",
            "kelompok [ORG Elang_Putih] membantah tuduhan itu .",
            "kelompok [ORG Banteng] menyerang desa itu .",
            "warga desa itu memuji kepala desa .",
            "Laporan itu dibantah di sana .",
            "Kabar itu dibantah warga .");

    private static final List<String> ENGLISH = List.of(
            "said [PER Mary_Miller] in [LOC Dover] .",
            "said [PER Peter_Baker] in [LOC Leeds] .",
            "said [PER Anna_Carter] in the office .",
            "people of [LOC Bath] praised [PER Jones] .",
            "the group [ORG Black_Rose] denied the report .",
            "the group [ORG White_Eagle] denied the claim .",
            "the group [ORG Falcon] attacked the village .",
            "The report was denied there .",
            "The claim was denied by people .");

    private TinyNames() {}

    static SequenceModel train(LanguagePack pack) {
        List<Sample> samples = new ArrayList<>();
        for (String sentence : pack == Languages.ID ? INDONESIAN : ENGLISH) {
            samples.add(sample(pack.nameCorpus(), sentence));
        }
        return new NameTrainer(NameInputs.of(pack)::hints, Clusters.none(), new Schedule(1, 10, 7, 1))
                .train(samples, round -> {});
    }

    private static Sample sample(String corpus, String sentence) {
        List<String> forms = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        String kind = "";
        for (String word : sentence.split(" ", -1)) {
            if (word.startsWith("[")) {
                kind = word.substring(1);
                continue;
            }
            boolean name = !kind.isEmpty();
            String[] parts = word.replace("]", "").split("_", -1);
            for (int i = 0; i < parts.length; i++) {
                forms.add(parts[i]);
                labels.add(name ? (i == 0 ? "B-" : "I-") + kind : "O");
            }
            kind = "";
        }
        return new Sample(corpus, forms, List.of(), labels);
    }

    /** The names of sentences, words parted by spaces; {@code surface:Type}, sentences parted by {@code |}. */
    static String find(LanguagePack pack, SequenceModel model, String... sentences) {
        NameRecognizer recognizer = new NameRecognizer(pack, new Tokenizer(pack));
        List<Input> inputs = Arrays.stream(sentences).map(TinyNames::input).toList();
        List<Found> found = recognizer.recognize(inputs.stream()
                .map(sentence -> recognizer.propose(sentence, model, null))
                .toList());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            List<RawToken> tokens = inputs.get(i).tokens();
            lines.add(found.get(i).names().stream()
                    .map(name -> surface(tokens, name) + ":" + name.type().label())
                    .collect(Collectors.joining("; ")));
        }
        return String.join(" | ", lines);
    }

    /** The canonical name of the only name of a sentence. */
    static String canonical(LanguagePack pack, SequenceModel model, String sentence) {
        NameRecognizer recognizer = new NameRecognizer(pack, new Tokenizer(pack));
        List<NameSpan> names = recognizer
                .recognize(List.of(recognizer.propose(input(sentence), model, null)))
                .get(0)
                .names();
        return String.valueOf(names.get(0).canonical());
    }

    private static String surface(List<RawToken> tokens, NameSpan name) {
        return tokens.subList(name.first() - 1, name.last()).stream()
                .map(RawToken::form)
                .collect(Collectors.joining(" "));
    }

    private static Input input(String sentence) {
        List<RawToken> tokens = new ArrayList<>();
        int at = 0;
        for (String form : sentence.split(" ", -1)) {
            tokens.add(new RawToken(new Span(at, at + form.length()), form));
            at += form.length() + 1;
        }
        List<String> forms = tokens.stream().map(RawToken::form).toList();
        return new Input(tokens, Words.of(forms, Clusters.none()), List.of());
    }
}
