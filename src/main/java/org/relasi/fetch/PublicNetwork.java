package org.relasi.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Resolves names to addresses of the public network only. What it gives is what is connected to, so that a name that means
 * another address a moment later helps nobody; and it is asked for each host that a redirect leads to.
 */
final class PublicNetwork implements DnsResolver {

    /** Those of <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA's registries</a> that lead inside. */
    private static final List<IpAddressMatcher> SPECIAL = List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    // of version 6, with those in which an address of version 4 may hide
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .stream()
            .map(IpAddressMatcher::new)
            .toList();

    private final DnsResolver names;
    private final boolean allowPrivate;

    PublicNetwork(boolean allowPrivate) {
        this(SystemDefaultDnsResolver.INSTANCE, allowPrivate);
    }

    PublicNetwork(DnsResolver names, boolean allowPrivate) {
        this.names = names;
        this.allowPrivate = allowPrivate;
    }

    /** @throws NotPublic where any of the name's addresses is not public */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (!allowPrivate && Arrays.stream(addresses).anyMatch(PublicNetwork::isSpecial)) {
            throw new NotPublic(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isSpecial(InetAddress address) {
        String text = address.getHostAddress().replaceFirst("%.*", "");
        return SPECIAL.stream().anyMatch(network -> network.matches(text));
    }

    /** A name that leads inside. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host + " is an address of this machine or of a private network, which is not fetched"
                    + " (relasi.fetch.allow-private)");
        }
    }
}
