package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** What docs/security.md says is held by tests is held by tests. */
class SecurityPageTests {

    private static final Path PAGE = Path.of("docs", "security.md");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:IT|Tests))#(\\w+)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!who )[^-].*\\|$");
    private static final Path TESTS = Path.of("src", "test", "java");

    @Test
    void namesOnlyTestsThatThereAre() throws IOException, ClassNotFoundException {
        Map<String, String> classes = classes();
        List<MatchResult> named =
                NAMED.matcher(Files.readString(PAGE)).results().toList();

        assertThat(named).hasSizeGreaterThan(30);
        for (MatchResult test : named) {
            assertThat(classes).as(test.group()).containsKey(test.group(1));
            assertThat(isTest(classes.get(test.group(1)), test.group(2)))
                    .as(test.group())
                    .isTrue();
        }
    }

    @Test
    void saysOfEachDefenceWhichTestHoldsIt() throws IOException {
        String page = Files.readString(PAGE);
        String defended = page.substring(page.indexOf("## What is defended"), page.indexOf("## What is not defended"));

        assertThat(defended.lines().filter(line -> line.startsWith("- ")))
                .isNotEmpty()
                .allMatch(line -> NAMED.matcher(line).find());
        assertThat(ROW.matcher(page).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(row -> NAMED.matcher(row).find());
    }

    /** Full names by simple names. */
    private static Map<String, String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().matches(".*(IT|Tests)\\.java"))
                    .map(file -> TESTS.relativize(file)
                            .toString()
                            .replaceFirst("\\.java$", "")
                            .replaceAll("[/\\\\]", "."))
                    .collect(Collectors.toMap(
                            name -> name.substring(name.lastIndexOf('.') + 1), name -> name, (one, other) -> one));
        }
    }

    private static boolean isTest(String className, String method) throws ClassNotFoundException {
        // Not initialised: some start a store when they are.
        Class<?> type = Class.forName(className, false, SecurityPageTests.class.getClassLoader());
        return Stream.<Class<?>>iterate(type, one -> one != null, Class::getSuperclass)
                .flatMap(one -> Stream.concat(Stream.of(one), Arrays.stream(one.getInterfaces())))
                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                .anyMatch(candidate -> candidate.getName().equals(method) && isTest(candidate));
    }

    private static boolean isTest(Method method) {
        return AnnotationSupport.isAnnotated(method, Testable.class);
    }
}
