package org.relasi.problem;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource that changes what is stored: documents what is answered where the store takes no writes. */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@MayAnswer(
        status = 403,
        when = "The store takes no writes",
        slug = "read-only",
        title = "Read only",
        detail = "This store takes no writes: relasi was started with --read-only. Nothing was changed.")
public @interface WritesTheStore {}
