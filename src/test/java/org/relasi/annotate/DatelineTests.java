package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relasi.article.Language;
import org.relasi.syntax.Document;

class DatelineTests {

    private static final Annotators ANNOTATORS = new Annotators(ReaderSettings.defaults());
    private static final String STORY =
            " Bolivia menuduh Ekuador menyerang kapal ikan di perairan sengketa pada hari Senin.";

    private static List<String> names(Language language, String text) {
        Document document = ANNOTATORS.of(language).annotate(text);
        return document.sentences().stream()
                .flatMap(sentence -> sentence.names().stream()
                        .map(name -> name.type().label() + " " + sentence.text(name.first(), name.last())))
                .toList();
    }

    @Test
    void thePlaceOfADatelineIsAName() {
        assertThat(names(Language.INDONESIAN, "Bolivia Menuduh\n\nMAKASSAR, KOMPAS.com -" + STORY))
                .contains("Place MAKASSAR")
                .noneMatch(name -> name.contains("KOMPAS"));
        assertThat(
                        names(
                                Language.ENGLISH,
                                "Bolivia accuses Ecuador\n\nNAIROBI (Reuters) - Bolivia accused Ecuador of attacking a fishing boat on Monday."))
                .contains("Place NAIROBI")
                .noneMatch(name -> name.contains("Reuters"));
    }

    @Test
    void aPlaceInCapitalsIsCalledAsElsewhere() {
        Document document = ANNOTATORS
                .of(Language.ENGLISH)
                .annotate(
                        "Bolivia accuses Ecuador\n\nNEW YORK, March 3 - Bolivia accused Ecuador of attacking a fishing boat.");
        assertThat(document.sentences().stream().flatMap(sentence -> sentence.names().stream()))
                .anyMatch(name -> "New York".equals(name.canonical()));
    }

    @Test
    void theNewsroomIsNone() {
        assertThat(names(Language.INDONESIAN, "Bolivia Menuduh\n\nLiputan6.com, Jakarta -" + STORY))
                .noneMatch(name -> name.contains("Jakarta"));
    }

    @Test
    void aPlaceIsCalledByItsKindAndItsName() {
        assertThat(names(Language.INDONESIAN, "Polisi menutup Jalan Ahmad Yani dan Gedung itu, Senin (3/2)."))
                .contains("Place Jalan Ahmad Yani")
                .noneMatch(name -> name.endsWith("Gedung"));
    }
}
