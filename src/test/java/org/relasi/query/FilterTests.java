package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class FilterTests {

    @Test
    void keepsAllWhereOnlyBlanksAreChosen() {
        // What Spring makes of ?types=%20
        assertThat(Filter.written(Collections.singletonList((Status) null))).isNull();
        assertThat(Filter.written(Arrays.asList(null, Status.DISPUTED))).containsExactly("disputed");
    }
}
