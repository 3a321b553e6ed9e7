package org.relasi.access;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.util.NetMaskSet;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.tomcat.util.http.MimeHeaders;

/**
 * Takes the address, the scheme and the host of a request from {@code X-Forwarded-*} where a proxy of ours sends it, and takes
 * these headers away from everybody else's request, so that nothing behind this believes them.
 *
 * <p>Of what several proxies have added, the last counts, as only that was written by the one that we know; of addresses, the
 * last that is no proxy's. {@code Forwarded} is never believed: a proxy that does not know it passes on whatever it was sent.
 */
final class ProxyValve extends RemoteIpValve {

    private static final String HOST = "X-Forwarded-Host";
    private static final String PORT = "X-Forwarded-Port";
    private static final String SCHEME = "X-Forwarded-Proto";
    private static final List<String> BELIEVED = List.of("X-Forwarded-For", HOST, PORT, SCHEME);
    private static final List<String> NEVER_BELIEVED = List.of(
            "Forwarded", "X-Forwarded-Prefix", "X-Forwarded-Ssl", "X-Forwarded-By", "X-Forwarded-Server", "X-Real-IP");

    private final NetMaskSet proxies = new NetMaskSet();

    /** @param proxies addresses, or ranges as {@code 10.0.0.0/8} */
    ProxyValve(List<String> proxies) {
        proxies.forEach(this.proxies::add);
        // It reads a list without any slash as a pattern, in which a dot is any letter.
        setInternalProxies(
                String.join(",", proxies.stream().map(ProxyValve::asRange).toList()));
        setHostHeader(HOST);
        setPortHeader(PORT);
        setProtocolHeader(SCHEME);
    }

    static boolean isRange(String range) {
        try {
            return new NetMaskSet().add(range);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
        NEVER_BELIEVED.forEach(headers::removeHeader);
        if (isProxy(request.getRemoteAddr())) {
            keepLast(request, headers);
        } else {
            BELIEVED.forEach(headers::removeHeader);
        }
        super.invoke(request, response);
    }

    private boolean isProxy(String address) throws UnknownHostException {
        return !proxies.isEmpty() && proxies.contains(address);
    }

    private static void keepLast(Request request, MimeHeaders headers) {
        for (String name : List.of(HOST, PORT, SCHEME)) {
            List<String> values = Collections.list(request.getHeaders(name));
            if (!values.isEmpty()) {
                String all = String.join(",", values);
                headers.setValue(name)
                        .setString(all.substring(all.lastIndexOf(',') + 1).strip());
            }
        }
        if (request.getHeader(HOST) != null && request.getHeader(SCHEME) == null) {
            headers.setValue(SCHEME).setString(request.getScheme());
        }
        String host = Objects.requireNonNullElse(request.getHeader(HOST), String.valueOf(request.getHeader("Host")));
        int colon = host.lastIndexOf(':');
        if (colon > host.lastIndexOf(']') && request.getHeader(PORT) == null) {
            headers.setValue(PORT).setString(host.substring(colon + 1));
        }
    }

    private static String asRange(String proxy) {
        if (proxy.indexOf('/') >= 0) {
            return proxy;
        }
        return proxy + (proxy.indexOf(':') >= 0 ? "/128" : "/32");
    }
}
