package org.relasi.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.relasi.syntax.Document;
import org.relasi.syntax.LimitPassed;
import org.relasi.syntax.Limits;

class StatementLimitTests {

    private static final Document THREE = ConlluDocument.of("en", """
        1 Chad      Chad    PROPN _ _ 2 nsubj _ Name=State|Iso3=TCD
        2 praised   praise  VERB  _ _ 0 root  _ _
        3 Mali      Mali    PROPN _ _ 2 obj   _ Name=State|Iso3=MLI

        1 Mali      Mali    PROPN _ _ 2 nsubj _ Name=State|Iso3=MLI
        2 praised   praise  VERB  _ _ 0 root  _ _
        3 Chad      Chad    PROPN _ _ 2 obj   _ Name=State|Iso3=TCD

        1 Chad      Chad    PROPN _ _ 2 nsubj _ Name=State|Iso3=TCD
        2 condemned condemn VERB  _ _ 0 root  _ _
        3 Nepal     Nepal   PROPN _ _ 2 obj   _ Name=State|Iso3=NPL
        """);

    private final RuleExtractor extractor = new RuleExtractor();

    @Test
    void readsAsManyAsItMay() {
        assertThat(extractor.read(THREE, null, new Limits(1, 1, 3)).statements())
                .hasSize(3);
    }

    @Test
    void endsWhereThereAreMore() {
        assertThatThrownBy(() -> extractor.read(THREE, null, new Limits(1, 1, 1)))
                .isInstanceOf(LimitPassed.class)
                .hasMessage("2 statements, more than 1");
    }
}
