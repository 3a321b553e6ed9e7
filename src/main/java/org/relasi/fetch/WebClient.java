package org.relasi.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.relasi.article.CappedBytes;
import org.relasi.article.TooManyBytes;
import org.relasi.fetch.Fetched.Version;

/** Sends single requests; redirects are answers here, for others to follow. */
final class WebClient implements AutoCloseable {

    private final FetchSettings settings;
    private final CloseableHttpClient http;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "fetch-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    WebClient(FetchSettings settings, PublicNetwork network) {
        this.settings = settings;
        Timeout patience = Timeout.of(settings.deadline());
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(network)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(patience).build())
                .setUserAgent(settings.userAgent())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /**
     * What an address answers; of a redirect, where it leads.
     *
     * @throws FetchFailed with the reason
     */
    Answer get(URI url, Version known) throws FetchFailed {
        HttpGet request = new HttpGet(url);
        if (known.etag() != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
        }
        if (known.lastModified() != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        }
        ScheduledFuture<?> deadline =
                deadlines.schedule(request::cancel, settings.deadline().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return http.execute(request, response -> answer(url, response));
        } catch (PublicNetwork.NotPublic e) {
            throw new FetchFailed(String.valueOf(e.getMessage()));
        } catch (TooManyBytes e) {
            throw new FetchFailed(
                    "it is longer than " + settings.maxSize().toBytes() + " bytes (relasi.fetch.max-size)");
        } catch (UnknownHostException e) {
            throw new FetchFailed("there is no host " + url.getHost());
        } catch (IOException | RuntimeException e) {
            throw new FetchFailed(
                    deadline.isDone()
                            ? "it was not there in " + settings.deadline().toSeconds() + " s (relasi.fetch.deadline)"
                            : "no answer: " + e.getMessage());
        } finally {
            deadline.cancel(false);
        }
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        http.close();
    }

    private Answer answer(URI url, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        Version version = new Version(field(response, HttpHeaders.ETAG), field(response, HttpHeaders.LAST_MODIFIED));
        String location = field(response, HttpHeaders.LOCATION);
        HttpEntity entity = response.getEntity();
        if (status != 200 || entity == null) {
            return new Answer(status, location, new Fetched(url, false, new byte[0], "", null, version));
        }
        ContentType type = ContentType.parseLenient(entity.getContentType());
        Charset charset = type == null ? null : type.getCharset();
        byte[] body = new CappedBytes(entity.getContent(), settings.maxSize().toBytes()).readAllBytes();
        return new Answer(
                status,
                location,
                new Fetched(
                        url,
                        true,
                        body,
                        type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT),
                        charset == null ? null : charset.name(),
                        version));
    }

    private static @Nullable String field(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /**
     * One answer.
     *
     * @param location where a redirect leads
     */
    record Answer(int status, @Nullable String location, Fetched fetched) {}
}
