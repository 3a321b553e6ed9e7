package org.relasi.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
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

    /** Catches a page that never comes; says nothing of what is quick. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Path PICTURES = Path.of("target", "explorer").toAbsolutePath();

    private static ChromeDriver browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(PICTURES);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("relasi.test.browser", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--use-angle=swiftshader",
                "--enable-unsafe-swiftshader",
                "--lang=en-GB",
                "--window-size=1500,900",
                "--no-first-run",
                "--disable-sync",
                "--disable-component-update",
                "--disable-background-networking",
                "--disable-dev-shm-usage");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        options.setExperimentalOption("prefs", Map.of("download.default_directory", PICTURES.toString()));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(System.getProperty("webdriver.chrome.driver", "/usr/bin/chromedriver"))
                        .toFile())
                .build();
        browser = new ChromeDriver(service, options);
    }

    @AfterAll
    static void close() {
        browser.quit();
    }

    @BeforeEach
    void loadSamples() {
        TestNeo4j.clear();
        RestClient.create("http://localhost:" + port)
                .method(HttpMethod.POST)
                .uri("/api/v1/articles/samples")
                .retrieve()
                .toBodilessEntity();
        browser.get("http://localhost:" + port + "/explorer/explorer.css");
        browser.executeScript("localStorage.clear(); localStorage.setItem('relasi.language', 'en')");
        browser.manage().window().setSize(new Dimension(1500, 900));
    }

    /** Broken scripts, what the Content-Security-Policy refuses, and answers of errors are all told there. */
    @AfterEach
    void saidNothingWrong() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .extracting(LogEntry::getMessage)
                .filteredOn(message -> !message.contains("GPU stall due to ReadPixels"))
                .isEmpty();
    }

    @Test
    void beginsWithWhatThereIs() {
        go("");
        see("#welcome h1", "Who does what to whom");
        see("#welcome .edges", "Norway accuses Iceland");
        click("#welcome .edges a");
        see("#panel h1", "accuses");
        assertThat(text("#list")).contains("accuses (disputed)");
    }

    @Test
    void findsSomebodyByAnotherSpellingAndDrawsWhatTiesThem() {
        go("");
        type("#search", "polend");
        see("#found", "Poland");
        see("#found", "state");
        element("#search").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        see("#panel h1", "Poland");
        see("#panel", "Timeline");
        see("#panel", "Articles");
        see("#list", "criticizes");
        see("#notice", "relationships");
        assertThat(browser.getCurrentUrl()).contains("open=POL", "view=entity:POL");
        assertThat(drawn("entities")).isGreaterThan(4);
        picture("entity");
    }

    @Test
    void showsTheSentencesOfALineAndWhoDeniesThem() {
        go("#open=BLR");
        see("#list", "accuses");
        click("#list .verb[href*='da1fb1d99af8f963258e97609ed24f16']");
        see("#panel", "Belarus menuduh Polandia menyelundupkan dokumen negara.");
        assertThat(element("#panel mark.doer").getText()).isEqualTo("Belarus");
        assertThat(element("#panel mark.trigger").getText()).isEqualTo("menuduh");
        assertThat(element("#panel mark.undergoer").getText()).isEqualTo("Polandia");
        see("#panel", "Denials");
        see("#panel", "Polandia menyangkal tuduhan tersebut");
        see("#panel", "Harian Rekaan");
        picture("evidence");
    }

    @Test
    void showsAnArticleWithAllItsStatementsMarked() {
        go("#view=article:2498b4bf9347ca9a780cc579df4407ed");
        see("#panel .text", "Tiga pegawai museum ditahan oleh polisi Belarus.");
        assertThat(browser.findElements(By.cssSelector("#panel .text mark.trigger")))
                .hasSizeGreaterThan(8);
        click("#panel .edges .plain");
        assertThat(element("#panel mark.lit").getText()).isNotBlank();
        assertThat(element("#panel a[rel~=noopener]").getDomAttribute("href")).startsWith("https://example.org/");
        picture("article");
    }

    @Test
    void filtersByStatusAndFamilyAndGoesBack() {
        go("#open=BLR,NOR");
        see("#list", "supports");
        click("#filters summary");
        click("#filters fieldset:first-of-type label:nth-of-type(4) input");
        see("#list", "accuses (disputed)");
        gone("#list", "supports");
        assertThat(browser.getCurrentUrl()).contains("status=disputed");
        browser.navigate().back();
        see("#list", "supports");
    }

    @Test
    void drawsTheWayBetweenTwo() {
        go("#view=entity:RUS");
        see("#panel h1", "Russia");
        type("#panel .path input", "Poland");
        see("#panel .path .found", "Poland");
        element("#panel .path input").sendKeys(Keys.ENTER);
        see("#list", "Belarus");
        assertThat(browser.getCurrentUrl()).contains("path=RUS,POL");
        assertThat(text("#list")).contains("Russia", "Poland");
    }

    @Test
    void takesOffFoldsAndKeeps() {
        go("#open=POL&view=entity:POL");
        see("#list", "Lithuania");
        go("#open=POL&view=entity:LTU");
        see("#panel h1", "Lithuania");
        click("//aside//button[text()='Take off']");
        gone("#list", "Lithuania");
        browser.navigate().back();
        see("#list", "Lithuania");
        go("#open=POL&view=entity:POL");
        see("#panel h1", "Poland");
        click("//aside//button[text()='Fold']");
        see("#welcome h1", "Who does what");
    }

    @Test
    void choosesWithALasso() {
        go("#open=POL");
        see("#list", "Lithuania");
        click("[data-tool=lasso]");
        WebElement stage = element("#lasso");
        int w = stage.getSize().getWidth() / 2 - 5;
        int h = stage.getSize().getHeight() / 2 - 5;
        new Actions(browser)
                .moveToElement(stage, -w, -h)
                .clickAndHold()
                .moveToElement(stage, w, -h)
                .moveToElement(stage, w, h)
                .moveToElement(stage, -w, h)
                .release()
                .perform();
        see("#tools", drawn("entities") + " selected");
        click(".chosen [data-tool=remove]");
        see("#welcome h1", "Who does what");
    }

    @Test
    void reviewsAStatement() {
        go("#open=BLR&view=edge:da1fb1d99af8f963258e97609ed24f16");
        see("#panel", "menyelundupkan dokumen negara");
        click("//aside//article[contains(., 'menyelundupkan')]//button[text()='Right']");
        see("#panel", "accepted");
        click("//aside//article[contains(., 'menyelundupkan')]//button[text()='Take back']");
        gone("#panel", "accepted");
        click("//aside//article[contains(., 'menyelundupkan')]//button[text()='Other …']");
        see("#dialog", "Who does it");
        new Select(element("#dialog select")).selectByValue("CRITICIZES");
        click("#dialog .main");
        see("#list", "criticizes");
        gone("#list", "accuses");
        assertThat(browser.getCurrentUrl()).doesNotContain("view=edge");
        browser.manage().logs().get(LogType.BROWSER); // that the relationship is gone is asked for
    }

    @Test
    void mergesAfterALookAtWhatWouldChange() {
        go("#open=BLR&view=entity:RUS");
        see("#panel h1", "Russia");
        click("//aside//button[text()='Merge with …']");
        type("#dialog input[type=search]", "Lithuania");
        see("#dialog .found", "Lithuania");
        element("#dialog input[type=search]").sendKeys(Keys.ENTER);
        see("#dialog", "would move");
        click("//dialog//button[text()='Merge']");
        see("#panel h1", "Lithuania");
    }

    @Test
    void speaksIndonesian() {
        go("#open=POL");
        see("#list", "criticizes");
        new Select(element("#language")).selectByValue("id");
        see("#list", "mengkritik");
        see("#list", "Lituania");
        assertThat(element("#search").getDomAttribute("placeholder")).startsWith("Cari");
        new Select(element("#language")).selectByValue("en");
        see("#list", "Lithuania");
    }

    @Test
    void savesWhatIsSeen() throws Exception {
        go("#open=POL");
        see("#list", "criticizes");
        for (String format : List.of("gexf", "graphml", "png")) {
            Path file = PICTURES.resolve("relasi." + format);
            Files.deleteIfExists(file);
            click("[data-tool=" + format + "]");
            wait_(driver -> Files.exists(file));
        }
        assertThat(PICTURES.resolve("relasi.gexf")).content().contains("<gexf", "Poland");
        assertThat(PICTURES.resolve("relasi.graphml")).content().contains("<graphml", "CRITICIZES", "Poland");
        assertThat(Files.size(PICTURES.resolve("relasi.png"))).isGreaterThan(5_000);
    }

    @Test
    void fitsAPhone() {
        browser.manage().window().setSize(new Dimension(500, 900));
        go("#open=POL&view=entity:POL");
        see("#panel h1", "Poland");
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
        picture("phone");
    }

    @Test
    void saysWhatIsWrong() {
        go("#open=nobody-of-this-name");
        see("#notice", "nobody-of-this-name");
        browser.manage().logs().get(LogType.BROWSER); // the 404 is meant
    }

    private void go(String hash) {
        browser.get("http://localhost:" + port + "/" + hash);
    }

    private static void see(String where, String what) {
        wait_(driver -> texts(where).contains(what));
    }

    private static void gone(String where, String what) {
        wait_(driver -> !texts(where).contains(what));
    }

    private static void wait_(ExpectedCondition<Boolean> condition) {
        new WebDriverWait(browser, PATIENCE).until(condition);
    }

    private static String texts(String where) {
        return String.valueOf(browser.executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(one => one.innerText).join('\\n')", where));
    }

    private static String text(String where) {
        return element(where).getText();
    }

    private static WebElement element(String where) {
        By by = where.startsWith("//") ? By.xpath(where) : By.cssSelector(where);
        return new WebDriverWait(browser, PATIENCE).until(driver -> driver.findElement(by));
    }

    private static void click(String where) {
        element(where).click();
    }

    private static void type(String where, String words) {
        element(where).sendKeys(words);
    }

    private static long drawn(String what) {
        return (Long) browser.executeScript("return globalThis.relasi.size()." + what);
    }

    /** For who wants to look. */
    private static void picture(String name) {
        try {
            Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
