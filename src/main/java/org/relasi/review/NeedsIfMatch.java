package org.relasi.review;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.relasi.problem.MayAnswer;
import org.relasi.problem.TakesJson;
import org.relasi.problem.WritesTheStore;

/** On a resource that changes what somebody saw: documents what is answered where they do not say what they saw. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@MayAnswer(
        status = 412,
        when = "It changed since its sender saw it",
        slug = "changed-meanwhile",
        title = "Changed meanwhile",
        detail = "It is not what it was when you looked at it. Look at it again, and send its new ETag.")
@MayAnswer(
        status = 428,
        when = "There is no `If-Match`",
        slug = "precondition-required",
        title = "Precondition required",
        detail = "Send the ETag of what you saw as If-Match, so that nobody's review is lost.")
@TakesJson
@WritesTheStore
@interface NeedsIfMatch {}
