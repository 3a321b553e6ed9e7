package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretTests {

    @Test
    void is256RandomBits() {
        assertThat(Stream.generate(Secret::random).limit(100).map(Secret::text))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> {
                    assertThat(text).startsWith("relasi_");
                    assertThat(Base64.getUrlDecoder().decode(text.substring(7))).hasSize(32);
                });
    }

    @Test
    void isKnownAgainByItsSha256() {
        // printf relasi_abc | sha256sum
        assertThat(new Secret("relasi_abc").digest())
                .isEqualTo("1c6d1e9f9ae977d0150fbed6b6e621ca312a837743aec49b95d77e6abf069c29");
    }

    @Test
    void doesNotPrintItself() {
        Secret secret = Secret.random();

        assertThat(secret.toString()).doesNotContain(secret.text().substring(7));
    }
}
