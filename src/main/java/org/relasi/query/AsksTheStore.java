package org.relasi.query;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.relasi.problem.MayAnswer;

/** On a controller that reads the graph: documents what {@link ReadGate} refuses. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@MayAnswer(
        status = 503,
        when = "As many queries run as may at a time",
        slug = "too-many-queries",
        title = "Too many queries",
        detail = "As many queries run as may at a time. Try again shortly, and ask for less at a time.")
@interface AsksTheStore {}
