package org.relasi.problem;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource that takes JSON only: documents what is answered to other bodies. */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@MayAnswer(
        status = 400,
        when = "The body cannot be read as JSON",
        slug = "unreadable-body",
        title = "Unreadable body",
        detail = "The body is not valid JSON: line 1, column 19.")
@MayAnswer(
        status = 415,
        when = "The body is no JSON",
        slug = "unsupported-media-type",
        title = "Unsupported Media Type",
        detail = "Content-Type 'image/png' is not supported.")
public @interface TakesJson {}
