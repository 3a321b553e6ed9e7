package org.relasi.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.relasi.fetch.Fetched.Version;

/** Fetches single addresses, wherever redirects lead. */
final class WebPages implements AutoCloseable {

    private static final int REDIRECTS = 5;

    private final WebClient client;
    private final Manners manners;

    WebPages(FetchSettings settings) {
        this(settings, new PublicNetwork(settings.allowPrivate()));
    }

    WebPages(FetchSettings settings, PublicNetwork network) {
        this.client = new WebClient(settings, network);
        this.manners = new Manners(client, settings);
    }

    /**
     * What is at an address.
     *
     * @param known the version that was fetched before
     * @throws FetchFailed with the reason
     */
    Fetched fetch(URI url, Version known) throws FetchFailed, InterruptedException {
        URI at = url;
        for (int redirect = 0; redirect <= REDIRECTS; redirect++) {
            manners.mind(at);
            WebClient.Answer answer = client.get(at, known);
            if (answer.status() == 200 || answer.status() == 304) {
                return answer.fetched();
            }
            if (answer.location() == null || answer.status() / 100 != 3) {
                throw new FetchFailed("answered with status " + answer.status());
            }
            at = redirected(at, answer.location());
        }
        throw new FetchFailed("more than " + REDIRECTS + " redirects");
    }

    static URI redirected(URI from, String location) throws FetchFailed {
        try {
            return checked(from.resolve(new URI(location)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new FetchFailed("a redirect to what is no address");
        }
    }

    /**
     * An address of the web, without what servers never see.
     *
     * @throws FetchFailed where it is none
     */
    static URI address(String text) throws FetchFailed {
        try {
            return checked(new URI(text.strip()));
        } catch (URISyntaxException e) {
            throw new FetchFailed("no address of the web");
        }
    }

    private static URI checked(URI url) throws FetchFailed {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || url.getHost() == null) {
            throw new FetchFailed("no address of the web: http:// or https:// and a host");
        }
        if (url.getRawUserInfo() != null) {
            throw new FetchFailed("an address with a user or a password in it");
        }
        String whole = url.normalize().toString();
        int fragment = whole.indexOf('#');
        return URI.create(fragment < 0 ? whole : whole.substring(0, fragment));
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
