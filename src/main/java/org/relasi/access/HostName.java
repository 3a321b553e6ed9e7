package org.relasi.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name or an address by which a machine is asked, of the many ways to write it always the same one. No name is looked up.
 *
 * @param text a name in small letters without a dot at its end, or an address in digits as the JDK writes it
 */
record HostName(String text) {

    private static final Pattern HEADER = Pattern.compile("(\\[[^\\[\\]]*]|[^:\\[\\]]*)(:\\d{0,5})?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]([a-z0-9._-]{0,251}[a-z0-9_])?");
    private static final Pattern V4 =
            Pattern.compile("((25[0-5]|2[0-4]\\d|[01]?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|[01]?\\d?\\d)");
    private static final Pattern V6 = Pattern.compile("[0-9a-f.]*:[0-9a-f:.]*");

    /** The host of a {@code Host} header, whatever its port; empty where it is none. */
    static Optional<HostName> ofHeader(String header) {
        Matcher parts = HEADER.matcher(header.strip());
        return parts.matches() ? of(parts.group(1)) : Optional.empty();
    }

    /** @param written without a port; IPv6 in brackets or not */
    static Optional<HostName> of(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        boolean bracketed = text.startsWith("[") && text.endsWith("]");
        String bare = bracketed ? text.substring(1, text.length() - 1) : text.replaceFirst("\\.$", "");
        if (V6.matcher(bare).matches()) {
            return address("[" + bare + "]");
        }
        if (bracketed || bare.contains("..") || !NAME.matcher(bare).matches()) {
            return Optional.empty();
        }
        return V4.matcher(bare).matches() ? address(bare) : Optional.of(new HostName(bare));
    }

    boolean isLoopback() {
        return text.equals("localhost")
                || text.equals("0:0:0:0:0:0:0:1")
                || (text.startsWith("127.") && V4.matcher(text).matches());
    }

    /** @param digits an address, so that nothing is looked up */
    private static Optional<HostName> address(String digits) {
        try {
            return Optional.of(new HostName(InetAddress.getByName(digits).getHostAddress()));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }
}
