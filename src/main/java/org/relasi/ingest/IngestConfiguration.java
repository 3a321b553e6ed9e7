package org.relasi.ingest;

import java.time.Clock;
import org.relasi.article.HtmlPages;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what has no room of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestSettings.class)
class IngestConfiguration {

    @Bean
    HtmlPages htmlPages(IngestSettings settings) {
        return new HtmlPages(settings.pageDeadline(), Clock.systemUTC());
    }
}
