package org.relasi.jobs;

import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import org.relasi.embedded.EmbeddedStore;
import org.relasi.fetch.WebArticles;
import org.relasi.ingest.Intakes;
import org.relasi.store.StoreWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Jobs are the service's: a command does its work itself, and ends with it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties({JobSettings.class, FeedSettings.class})
class JobConfiguration {

    @Bean
    JobFolders jobFolders(JobSettings settings) {
        return new JobFolders(settings);
    }

    @Bean
    Jobs jobs(
            JobFolders folders,
            JobSettings settings,
            Intakes intakes,
            StoreWatch store,
            ObjectProvider<EmbeddedStore> embedded) {
        EmbeddedStore own = embedded.getIfAvailable();
        return new Jobs(folders, settings, intakes, store, own != null && own.readOnly(), Clock.systemUTC());
    }

    @Bean
    JobFollowers jobFollowers() {
        return new JobFollowers();
    }

    @Bean
    WatchedFeeds watchedFeeds(FeedSettings settings, WebArticles web, JobFolders folders, Jobs jobs) {
        return new WatchedFeeds(settings, web, folders, jobs, Clock.systemUTC());
    }

    @Bean
    BatchBody batchBody(JobSettings settings) {
        return new BatchBody(settings);
    }

    /** Parts of a form go to the disk that the jobs are on, so that they need not be copied. */
    @Bean
    MultipartConfigElement uploads(JobSettings settings, JobFolders folders) {
        long most = settings.maxSize().toBytes();
        return new MultipartConfigElement(folders.uploads().toString(), most, most, 0);
    }

    /** Forms are taken apart where somebody asks for their files, and never before it is known whether one may send them. */
    @Bean
    StandardServletMultipartResolver multipartResolver() {
        StandardServletMultipartResolver resolver = new StandardServletMultipartResolver();
        resolver.setResolveLazily(true);
        return resolver;
    }
}
