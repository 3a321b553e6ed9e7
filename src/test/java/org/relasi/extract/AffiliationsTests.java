package org.relasi.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.annotate.Annotators;
import org.relasi.annotate.ReaderSettings;
import org.relasi.article.Language;
import org.relasi.extract.reading.RuleExtractor;
import org.relasi.syntax.Document;

class AffiliationsTests {

    private static final Annotators ANNOTATORS = new Annotators(ReaderSettings.defaults());
    private static final RuleExtractor EXTRACTOR = new RuleExtractor();

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # a state for itself, however it is named
        en | Israel                        | ISR | The German government thanked Israel.
        en | Germany                       | DEU | The German government thanked Israel.
        id | Amerika Serikat               | USA | Washington mengecam Rusia.
        # an organization for the state in its name, or that it belongs to
        en | Chinese Foreign Ministry      | CHN | The Chinese Foreign Ministry criticized the United States.
        en | China's Ministry of Defense   | CHN | China's Ministry of Defense warned Taiwan.
        en | U.S. State Department         | USA | The U.S. State Department accused Iran.
        id | kementerian luar negeri Tiongkok | CHN | Kementerian Luar Negeri China mengecam Amerika Serikat.
        # a person for the state, or the state of the organization, in which the text says that he holds an office
        en | George W. Bush                | USA | U.S. President George W. Bush urged Israel to withdraw.
        en | Angela Merkel                 | DEU | Angela Merkel, the chancellor of Germany, visited Poland.
        en | Maria Zakharova               | RUS | Russian Foreign Ministry spokeswoman Maria Zakharova criticized France.
        en | Yair Lapid                    | ISR | Israeli opposition leader Yair Lapid criticized Iran.
        id | Gustavo Petro                 | COL | Presiden Kolombia Gustavo Petro mengecam Israel.
        # what all know
        en | Hamas                         | PSE | Hamas criticized Israel.
        id | Houthi                        | YEM | Houthi mengecam Arab Saudi.
        # the text does not say
        en | Ana Vega                      |     | President Ana Vega urged Israel to withdraw.
        en | United Nations                |     | The United Nations criticized Sudan.
        """)
    void tellsTheStateThatAnActorActsFor(String language, String name, String iso3, String text) {
        Document document = ANNOTATORS.of(Language.of(language).orElseThrow()).annotate(text);
        Reading reading = EXTRACTOR.read(document);
        Affiliations affiliations = Affiliations.of(document, reading);
        Participant actor = reading.participants().stream()
                .filter(participant -> participant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is none of " + reading.participants()));
        assertThat(Objects.toString(affiliations.iso3(actor.id()), null)).isEqualTo(iso3);
    }
}
