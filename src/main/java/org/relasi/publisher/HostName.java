package org.relasi.publisher;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The host of a site, in lower case.
 *
 * @param labels its parts, {@code www}, {@code m} and {@code amp} in front left out
 * @param suffix how many of the last of them anybody may register under: 1 for {@code .com}, 2 for {@code .co.id}
 */
record HostName(List<String> labels, int suffix) {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<scheme>[a-zA-Z][a-zA-Z+.-]{1,9}:/{2}|/{2})?(?:[^\\s/@]{1,100}@)?(?<host>[^\\s/:?#@]{3,253})(?::\\d{1,5})?(?:[/?#]\\S*)?");
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d_-]{0,61}[\\p{L}\\d])?");
    private static final Set<String> FRONT = Set.of("www", "www2", "m", "mobile", "amp", "wap");
    private static final Set<String> SECOND = Set.of(
            "co", "com", "or", "org", "go", "gov", "net", "ac", "edu", "web", "my", "sch", "biz", "mil", "desa",
            "ponpes");

    /** Suffixes that tell nothing of the house. Other countries do: guardian.ng is not theguardian.com. */
    private static final Set<String> PLAIN = Set.of(
            "com co net org info biz news online tv io app site xyz press media today asia id co.id or.id go.id web.id my.id net.id ac.id sch.id"
                    .split(" "));

    private static final Set<String> BRITISH = Set.of("co.uk", "org.uk", "uk");
    private static final Set<String> TOP = top();

    HostName {
        labels = List.copyOf(labels);
    }

    /** The host of an address, or of a name that is a host: <i>Merdeka.com</i>. Empty for one without a domain of its own. */
    static Optional<HostName> of(String written) {
        Matcher address = ADDRESS.matcher(written);
        if (!address.matches()) {
            return Optional.empty();
        }
        String host = address.group("host").toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        List<String> labels = Arrays.asList(host.split("\\.", -1));
        boolean fit = labels.size() > 1
                && labels.stream().allMatch(label -> LABEL.matcher(label).matches())
                && !labels.get(labels.size() - 1).chars().allMatch(Character::isDigit);
        boolean known = address.group("scheme") != null || TOP.contains(labels.get(labels.size() - 1));
        return fit && known ? bare(labels) : Optional.empty();
    }

    /** Whether this can only be meant as an address. */
    static boolean isAddress(String written) {
        return written.contains("://");
    }

    private static Optional<HostName> bare(List<String> labels) {
        int size = labels.size();
        boolean two = size > 2 && labels.get(size - 1).length() == 2 && SECOND.contains(labels.get(size - 2));
        int suffix = two ? 2 : 1;
        int from = 0;
        while (from < size - suffix - 1 && FRONT.contains(labels.get(from))) {
            from++;
        }
        return Optional.of(new HostName(labels.subList(from, size), suffix));
    }

    /** It and the domains above it down to the one that is registered: {@code news.detik.com, detik.com}. */
    Stream<String> parents() {
        return IntStream.range(0, labels.size() - suffix).mapToObj(from -> join(".", from, labels.size()));
    }

    /** What stands in front of the registered domain; empty where nothing does. */
    String front() {
        return join("", 0, own());
    }

    /** The registered domain: {@code detik.com}. */
    String domain() {
        return join(".", own(), labels.size());
    }

    /** The folded name, with the suffix where it tells something. */
    String key() {
        String ending = join(".", own() + 1, labels.size());
        String name = FoldedName.of(labels.get(own()));
        return PLAIN.contains(ending) || BRITISH.contains(ending) ? name : name + FoldedName.letters(ending);
    }

    String shown() {
        return String.join(".", labels);
    }

    private int own() {
        return labels.size() - suffix - 1;
    }

    private String join(String between, int from, int to) {
        return String.join(between, labels.subList(from, to));
    }

    private static Set<String> top() {
        Set<String> top =
                new HashSet<>(Set.of("uk", "eu", "com", "net", "org", "info", "biz", "gov", "edu", "int", "mil"));
        top.addAll(Set.of(
                "news", "online", "tv", "io", "app", "site", "xyz", "press", "media", "today", "asia", "example"));
        Arrays.stream(Locale.getISOCountries())
                .map(code -> code.toLowerCase(Locale.ROOT))
                .forEach(top::add);
        return Set.copyOf(top);
    }
}
