package org.relasi.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClient;

/** The page in a real browser, over the sample articles: what is on it, by what one can do there. */
@StoreTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExplorerIT {

    private static Browser browser;

    /** Whether something is asked for that is not there. */
    private boolean missingIsMeant;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void loadSamples() {
        TestNeo4j.clear();
        RestClient.create("http://localhost:" + port)
                .method(HttpMethod.POST)
                .uri("/api/v1/articles/samples")
                .retrieve()
                .toBodilessEntity();
        browser.begin(port);
    }

    @AfterEach
    void saidNothingWrong() {
        assertThat(browser.complaints())
                .filteredOn(complaint -> !(missingIsMeant && complaint.contains("404")))
                .isEmpty();
    }

    @Test
    void beginsWithWhatThereIs() {
        go("");
        browser.see("#welcome h1", "Who does what to whom");
        browser.see("#welcome .edges", "Norway accuses Iceland");
        browser.click("#welcome .edges a");
        browser.see("#panel h1", "accuses");
        browser.see("#list", "accuses (disputed)");
    }

    @Test
    void findsSomebodyByAnotherSpellingAndDrawsWhatTiesThem() {
        go("");
        browser.type("#search", "polend");
        browser.see("#found", "Poland");
        browser.see("#found", "state");
        browser.element("#search").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.see("#panel h1", "Poland");
        browser.see("#panel", "Timeline");
        browser.see("#panel", "Articles");
        browser.see("#list", "criticizes");
        browser.see("#notice", "relationships");
        assertThat(browser.address()).contains("open=POL", "view=entity:POL");
        assertThat(drawn("entities")).isGreaterThan(4);
        browser.picture("entity");
    }

    @Test
    void showsTheSentencesOfALineAndWhoDeniesThem() {
        go("#open=BLR");
        browser.see("#list", "accuses");
        browser.click("#list .verb[href*='da1fb1d99af8f963258e97609ed24f16']");
        browser.see("#panel", "Belarus menuduh Polandia menyelundupkan dokumen negara.");
        assertThat(browser.element("#panel mark.doer").getText()).isEqualTo("Belarus");
        assertThat(browser.element("#panel mark.trigger").getText()).isEqualTo("menuduh");
        assertThat(browser.element("#panel mark.undergoer").getText()).isEqualTo("Polandia");
        browser.see("#panel", "Denials");
        browser.see("#panel", "Polandia menyangkal tuduhan tersebut");
        browser.see("#panel", "Harian Rekaan");
        browser.picture("evidence");
    }

    @Test
    void showsAnArticleWithAllItsStatementsMarked() {
        go("#view=article:2498b4bf9347ca9a780cc579df4407ed");
        browser.see("#panel .text", "Tiga pegawai museum ditahan oleh polisi Belarus.");
        assertThat(browser.elements("#panel .text mark.trigger")).hasSizeGreaterThan(8);
        browser.click("#panel .edges .plain");
        assertThat(browser.element("#panel mark.lit").getText()).isNotBlank();
        assertThat(browser.element("#panel a[rel~=noopener]").getDomAttribute("href"))
                .startsWith("https://example.org/");
        browser.picture("article");
    }

    @Test
    void filtersByStatusAndFamilyAndGoesBack() {
        go("#open=BLR,NOR");
        browser.see("#list", "supports");
        browser.click("#filters summary");
        browser.click("#filters fieldset:first-of-type label:nth-of-type(4) input");
        browser.see("#list", "accuses (disputed)");
        browser.gone("#list", "supports");
        assertThat(browser.address()).contains("status=disputed");
        browser.back();
        browser.see("#list", "supports");
    }

    @Test
    void drawsTheWayBetweenTwo() {
        go("#view=entity:RUS");
        browser.see("#panel h1", "Russia");
        browser.type("#panel .path input", "Poland");
        browser.see("#panel .path .found", "Poland");
        browser.element("#panel .path input").sendKeys(Keys.ENTER);
        browser.see("#list", "Belarus");
        assertThat(browser.address()).contains("path=RUS,POL");
        assertThat(browser.text("#list")).contains("Russia", "Poland");
    }

    @Test
    void takesOffFoldsAndKeeps() {
        go("#open=POL&view=entity:POL");
        browser.see("#list", "Lithuania");
        go("#open=POL&view=entity:LTU");
        browser.see("#panel h1", "Lithuania");
        browser.click("//aside//button[text()='Take off']");
        browser.gone("#list", "Lithuania");
        browser.back();
        browser.see("#list", "Lithuania");
        go("#open=POL&view=entity:POL");
        browser.see("#panel h1", "Poland");
        browser.click("//aside//button[text()='Fold']");
        browser.see("#welcome h1", "Who does what");
    }

    @Test
    void choosesWithALasso() {
        go("#open=POL");
        browser.see("#list", "Lithuania");
        browser.click("[data-tool=lasso]");
        WebElement stage = browser.element("#lasso");
        int w = stage.getSize().getWidth() / 2 - 5;
        int h = stage.getSize().getHeight() / 2 - 5;
        new Actions(browser.driver())
                .moveToElement(stage, -w, -h)
                .clickAndHold()
                .moveToElement(stage, w, -h)
                .moveToElement(stage, w, h)
                .moveToElement(stage, -w, h)
                .release()
                .perform();
        browser.see("#tools", drawn("entities") + " selected");
        browser.click(".chosen [data-tool=remove]");
        browser.see("#welcome h1", "Who does what");
    }

    @Test
    void reviewsAStatement() {
        missingIsMeant = true;
        go("#open=BLR&view=edge:da1fb1d99af8f963258e97609ed24f16");
        browser.see("#panel", "menyelundupkan dokumen negara");
        browser.click("//aside//article[contains(., 'menyelundupkan')]//button[text()='Right']");
        browser.see("#panel", "accepted");
        browser.click("//aside//article[contains(., 'menyelundupkan')]//button[text()='Take back']");
        browser.gone("#panel", "accepted");
        browser.click("//aside//article[contains(., 'menyelundupkan')]//button[text()='Other …']");
        browser.see("#dialog", "Who does it");
        new Select(browser.element("#dialog select")).selectByValue("CRITICIZES");
        browser.click("#dialog .main");
        browser.see("#list", "criticizes");
        browser.gone("#list", "accuses");
        browser.until(page -> !browser.address().contains("view=edge"));
    }

    @Test
    void mergesAfterALookAtWhatWouldChange() {
        go("#open=BLR&view=entity:RUS");
        browser.see("#panel h1", "Russia");
        browser.click("//aside//button[text()='Merge with …']");
        browser.type("#dialog input[type=search]", "Lithuania");
        browser.see("#dialog .found", "Lithuania");
        browser.element("#dialog input[type=search]").sendKeys(Keys.ENTER);
        browser.see("#dialog", "would move");
        browser.click("//dialog//button[text()='Merge']");
        browser.see("#panel h1", "Lithuania");
    }

    @Test
    void speaksIndonesian() {
        go("#open=POL");
        browser.see("#list", "criticizes");
        new Select(browser.element("#language")).selectByValue("id");
        browser.see("#list", "mengkritik");
        browser.see("#list", "Lituania");
        assertThat(browser.element("#search").getDomAttribute("placeholder")).startsWith("Cari");
        new Select(browser.element("#language")).selectByValue("en");
        browser.see("#list", "Lithuania");
    }

    @Test
    void savesWhatIsSeen() throws Exception {
        go("#open=POL");
        browser.see("#list", "criticizes");
        for (String format : List.of("gexf", "graphml", "png")) {
            Path file = Browser.FOLDER.resolve("relasi." + format);
            Files.deleteIfExists(file);
            browser.click("[data-tool=" + format + "]");
            browser.until(page -> Files.exists(file));
        }
        assertThat(Browser.FOLDER.resolve("relasi.gexf")).content().contains("<gexf", "Poland");
        assertThat(Browser.FOLDER.resolve("relasi.graphml")).content().contains("<graphml", "CRITICIZES", "Poland");
        assertThat(Files.size(Browser.FOLDER.resolve("relasi.png"))).isGreaterThan(5_000);
    }

    @Test
    void fitsAPhone() {
        browser.narrow();
        go("#open=POL&view=entity:POL");
        browser.see("#panel h1", "Poland");
        assertThat((Long) browser.run("return document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
        browser.picture("phone");
    }

    @Test
    void saysWhatIsWrong() {
        missingIsMeant = true;
        go("#open=nobody-of-this-name");
        browser.see("#notice", "nobody-of-this-name");
    }

    private void go(String hash) {
        browser.go(port, hash);
    }

    private static long drawn(String what) {
        return (Long) browser.run("return globalThis.relasi.size()." + what);
    }
}
