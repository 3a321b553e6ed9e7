package org.relasi.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window, and what a reader does with a page. Places are CSS selectors, or XPath from {@code //} on. */
public final class Browser implements AutoCloseable {

    /** What it saves, and pictures of what it shows for who wants to look. */
    static final Path FOLDER = Path.of("target", "explorer").toAbsolutePath();

    /** Catches a page that never comes; says nothing of what is quick. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;

    public Browser() {
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(
                                Path.of(System.getProperty("webdriver.chrome.driver", "/usr/bin/chromedriver"))
                                        .toFile())
                        .build(),
                options());
    }

    private static ChromeOptions options() {
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
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        options.setExperimentalOption("prefs", Map.of("download.default_directory", FOLDER.toString()));
        return options;
    }

    /** Forgets what a page of the service has kept, and speaks English. */
    public void begin(int port) {
        driver.get("http://localhost:" + port + "/explorer/explorer.css");
        run("localStorage.clear(); sessionStorage.clear(); localStorage.setItem('relasi.language', 'en')");
        driver.manage().window().setSize(new Dimension(1500, 900));
        complaints();
    }

    public void go(int port, String hash) {
        driver.get("http://localhost:" + port + "/" + hash);
    }

    public void back() {
        driver.navigate().back();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    void narrow() {
        driver.manage().window().setSize(new Dimension(500, 900));
    }

    /** Broken scripts, what the Content-Security-Policy refuses, and answers of errors, since it was asked last. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("GPU stall due to ReadPixels"))
                .toList();
    }

    public void see(String where, String what) {
        until(page -> texts(where).contains(what));
    }

    void gone(String where, String what) {
        until(page -> !texts(where).contains(what));
    }

    void until(ExpectedCondition<Boolean> condition) {
        new WebDriverWait(driver, PATIENCE).until(condition);
    }

    private String texts(String where) {
        return String.valueOf(run(
                "return [...document.querySelectorAll(arguments[0])].map(one => one.innerText).join('\\n')", where));
    }

    public String text(String where) {
        return element(where).getText();
    }

    WebElement element(String where) {
        return new WebDriverWait(driver, PATIENCE).until(page -> page.findElement(by(where)));
    }

    List<WebElement> elements(String where) {
        return driver.findElements(by(where));
    }

    private static By by(String where) {
        return where.startsWith("//") ? By.xpath(where) : By.cssSelector(where);
    }

    /** Clicks once it can be clicked: what is drawn anew meanwhile is looked for again. */
    public void click(String where) {
        new WebDriverWait(driver, PATIENCE)
                .ignoreAll(List.of(
                        NoSuchElementException.class,
                        StaleElementReferenceException.class,
                        ElementNotInteractableException.class))
                .until(page -> {
                    page.findElement(by(where)).click();
                    return true;
                });
    }

    public void type(String where, CharSequence... keys) {
        element(where).sendKeys(keys);
    }

    Object run(String script, Object... values) {
        return driver.executeScript(script, values);
    }

    ChromeDriver driver() {
        return driver;
    }

    void picture(String name) {
        try {
            Files.write(FOLDER.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
