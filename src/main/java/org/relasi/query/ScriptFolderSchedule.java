package org.relasi.query;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks into the folder of scripts every two seconds, where there is one. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty("relasi.query.scripts-directory")
class ScriptFolderSchedule {

    private final ScriptFolder folder;

    ScriptFolderSchedule(ScriptFolder folder) {
        this.folder = folder;
    }

    @Scheduled(fixedDelay = 2_000)
    void look() {
        folder.reload();
    }
}
