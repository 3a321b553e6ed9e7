package org.relasi.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Issues tokens, and shows the key by which they are checked. */
final class TokenIssuer {

    private final RSAKey key;
    private final HttpServer server;

    private TokenIssuer(RSAKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    static TokenIssuer start() {
        try {
            TokenIssuer issuer = new TokenIssuer(
                    newKey(), HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            byte[] keys = new JWKSet(issuer.key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            issuer.server.createContext("/keys", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            issuer.server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String keySet() {
        return "http://localhost:" + server.getAddress().getPort() + "/keys";
    }

    String token(String subject, String audience, Duration validity, String... roles) {
        return signed(key, subject, audience, validity, roles);
    }

    /** As another would make it who does not have the key. */
    static String forged(String subject, String audience, String... roles) {
        return signed(newKey(), subject, audience, Duration.ofHours(1), roles);
    }

    private static String signed(RSAKey key, String subject, String audience, Duration validity, String... roles) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
                new JWTClaimsSet.Builder()
                        .subject(subject)
                        .audience(audience)
                        .expirationTime(Date.from(Instant.now().plus(validity)))
                        .claim("realm_access", Map.of("roles", List.of(roles)))
                        .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
