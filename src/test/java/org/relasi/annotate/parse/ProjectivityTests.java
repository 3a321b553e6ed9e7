package org.relasi.annotate.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectivityTests {

    @Test
    void leavesAProjectiveTreeAsItIs() {
        int[] heads = {0, 2, 0, 2, 3};

        assertThat(Projectivity.lift(heads)).isEqualTo(heads);
    }

    @Test
    void liftsACrossingArcToTheHeadOfItsHead() {
        // 4 hangs on 1, across the root 2
        int[] heads = {0, 2, 0, 2, 1};

        assertThat(Projectivity.lift(heads)).containsExactly(0, 2, 0, 2, 2);
    }

    @Test
    void liftsAsOftenAsNeeded() {
        // 5 hangs on 1, which hangs on 2, which hangs on 3, the root; 4 under the root is in between
        int[] heads = {0, 2, 3, 0, 3, 1};

        assertThat(Projectivity.lift(heads)).containsExactly(0, 2, 3, 0, 3, 3);
    }
}
