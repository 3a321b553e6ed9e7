package org.relasi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.relasi.extract.cameo.CameoRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Event data of articles that were read and stored, beside what the articles say. */
@StoreTest
@SpringBootTest(properties = "relasi.resolve.state-names=en")
@AutoConfigureMockMvc
class CameoExportIT {

    private static final String BUSH = "{\"text\": \"U.S. President George W. Bush urged Israel to withdraw."
            + " Iran did not attack Iraq. Australia will send food aid to Indonesia. Georgia accused Russia of attacking Ukraine.\","
            + " \"language\": \"en\", \"publishedAt\": \"2003-05-01\"}";

    @Autowired
    private MockMvc mvc;

    private String article = "";

    @BeforeEach
    void store() throws Exception {
        TestNeo4j.clear();
        String answer = mvc.perform(post("/api/v1/articles")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(BUSH))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        article = JsonPath.read(answer, "$.id");
    }

    @Test
    void hasTheColumnsAndRowsOfTheExtractCommand() throws Exception {
        assertThat(export("format=cameo"))
                .containsExactly(
                        CameoRow.HEADER,
                        article + "\t2003-05-01\tGeorge W. Bush\tUSA\tURGES\t02\tIsrael\tISR\t"
                                + "U.S. President George W. Bush urged Israel to withdraw.",
                        article + "\t2003-05-01\tAustralia\tAUS\tAIDS\t03\tIndonesia\tIDN\t"
                                + "Australia will send food aid to Indonesia.",
                        article + "\t2003-05-01\tGeorgia\tGEO\tACCUSES\t112\tRussia\tRUS\t"
                                + "Georgia accused Russia of attacking Ukraine.");
    }

    @Test
    void hasNoRowsOfOtherDays() throws Exception {
        assertThat(export("format=cameo&since=2003-05-02")).containsExactly(CameoRow.HEADER);
        assertThat(export("format=cameo&until=2003-05-01")).hasSize(4);
    }

    @Test
    void hasTheRowsBehindTheEdgesOfASavedScript() throws Exception {
        assertThat(export("format=cameo&query=who_accuses_whom"))
                .hasSize(2)
                .last()
                .asString()
                .contains("\tGeorgia\tGEO\tACCUSES\t");
    }

    private List<String> export(String parameters) throws Exception {
        return new ArrayList<>(mvc.perform(get("/api/v1/exports/graph?" + parameters))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList());
    }
}
