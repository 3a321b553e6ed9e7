package org.relasi.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Addresses that are one caller's as far as can be told. */
final class Network {

    private static final int ONE_HOUSEHOLD = 8;

    private Network() {}

    /** The address itself; of IPv6 the first 64 bits, as whoever has one address there has all of that block. */
    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // An address in digits, so that no name is looked up.
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), ONE_HOUSEHOLD))
                    : String.valueOf(parsed.getHostAddress());
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}
