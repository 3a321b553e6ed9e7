package org.relasi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void everyRoomUsesOnlyTheRoomsThatItSays() {
        ApplicationModules.of(RelasiApplication.class).verify();
    }
}
