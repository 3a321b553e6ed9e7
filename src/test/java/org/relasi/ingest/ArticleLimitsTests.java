package org.relasi.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.annotate.Annotators;
import org.relasi.extract.Extractor;
import org.relasi.extract.reading.RuleExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an article may have in it. */
@WebMvcTest(
        controllers = ExtractionController.class,
        properties = {
            "relasi.ingest.max-sentences=3",
            "relasi.ingest.max-names=7",
            "relasi.ingest.max-statements=2",
        })
@Import({SubmissionBody.class, IngestConfiguration.class, ArticleReader.class, Annotators.class})
class ArticleLimitsTests {

    @Autowired
    private MockMvcTester web;

    @TestConfiguration(proxyBeanMethods = false)
    static class Reading {
        @Bean
        Extractor extractor() {
            return new RuleExtractor();
        }
    }

    @Test
    void readsWhatIsWithinThem() {
        assertThat(post("Kenya memuji Uganda. Nepal mengecam India. Hujan turun di kota itu."))
                .hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hujan turun di kota. Hujan turun lagi. Jalan itu basah. Warga tidak pulang. | has 4 sentences, more"
                        + " than the 3 | sentences",
                "Kenya, Uganda, Nepal, India, Mali, Chad, Rusia dan Jerman tidak hadir. | has 8 names, more than the 7"
                        + " | names",
                "The meeting ended. Chad praised Mali, Nepal praised India and Kenya praised Uganda. | more than the 2"
                        + " that one may have | statements"
            })
    void refusesWhatIsBeyond(String text, String found, String setting) {
        MvcTestResult answer = post(text);
        assertThat(answer).hasStatus(413);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:relasi:problem:article-too-large");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains(found, "(relasi.ingest.max-" + setting + ")");
    }

    private MvcTestResult post(String text) {
        return web.post()
                .uri("/api/v1/extractions")
                .header("Content-Type", "text/plain")
                .content(text)
                .exchange();
    }
}
