package org.relasi.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseParserTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // active and passive
                "Rusia menuduh Estonia.                                | Rusia    | nsubj(menuduh)",
                "Rusia menuduh Estonia.                                | menuduh  | root",
                "Rusia menuduh Estonia.                                | Estonia  | obj(menuduh)",
                "Estonia dituduh oleh Rusia.                           | Estonia  | nsubj:pass(dituduh)",
                "Estonia dituduh oleh Rusia.                           | Rusia    | obl:agent(dituduh)",
                "Estonia dituduh Rusia.                                | Rusia    | obl:agent(dituduh)",
                "Rusia tidak menuduh Estonia.                          | tidak    | advmod(menuduh)",
                "Rusia akan menuduh Estonia.                           | akan     | aux(menuduh)",
                // prepositional phrases
                "Kanada menjatuhkan sanksi terhadap Suriah.            | Suriah   | nmod(sanksi)",
                "Macron bertemu dengan Putin.                          | Putin    | obl(bertemu)",
                "Macron bertemu dengan Putin.                          | dengan   | case(Putin)",
                // clauses
                "Irak yang menyerang Kuwait menuduh Iran.              | menyerang | acl:relcl(Irak)",
                "Irak yang menyerang Kuwait menuduh Iran.              | Irak     | nsubj(menuduh)",
                "Ukraina mengatakan bahwa Rusia menyerang Polandia.    | menyerang | ccomp(mengatakan)",
                "Ukraina mengatakan bahwa Rusia menyerang Polandia.    | bahwa    | mark(menyerang)",
                "Jepang mendesak Rusia untuk membebaskan nelayan.      | membebaskan | xcomp(mendesak)",
                // lists, apposition, speech
                "Jerman dan Kanada memuji Norwegia.                    | Kanada   | conj(Jerman)",
                "Irak menyerang Kuwait dan mengancam Bahrain.          | mengancam | conj(menyerang)",
                "\"Kami menolak,\" kata Petro.                         | Petro    | nsubj(kata)",
                "Presiden Kolombia, Gustavo Petro, menolak.            | Gustavo  | appos(Presiden)"
            })
    void parsesIndonesian(String sentence, String form, String relation) {
        assertThat(Trees.relation("id", sentence, form)).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Russia accused Estonia.                           | Russia   | nsubj(accused)",
                "Russia accused Estonia.                           | Estonia  | obj(accused)",
                "Estonia was accused by Russia.                    | Estonia  | nsubj:pass(accused)",
                "Estonia was accused by Russia.                    | Russia   | obl:agent(accused)",
                "Estonia was accused by Russia.                    | was      | aux:pass(accused)",
                "Iraq, which attacked Kuwait, accused Iran.        | attacked | acl:relcl(Iraq)",
                "Ukraine said that Russia attacked Poland.         | attacked | ccomp(said)",
                "Ukraine said that Russia attacked Poland.         | Russia   | nsubj(attacked)",
                "Japan urged Russia to release the fishermen.      | release  | xcomp(urged)",
                "Germany and Canada praised Norway.                | Canada   | conj(Germany)",
                "The government of Japan condemned Cuba.           | Japan    | nmod(government)"
            })
    void parsesEnglish(String sentence, String form, String relation) {
        assertThat(Trees.relation("en", sentence, form)).isEqualTo(relation);
    }
}
