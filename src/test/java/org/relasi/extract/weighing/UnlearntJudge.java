package org.relasi.extract.weighing;

import java.util.Map;

/** A judge that has learnt nothing: whatever was found is as likely as not. */
public final class UnlearntJudge {

    private UnlearntJudge() {}

    public static Judge make() {
        return new Judge(new Confidence(Map.of()), new Confidence(Map.of()));
    }
}
