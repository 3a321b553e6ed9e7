package org.relasi.problem;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents, with an example, a problem that a resource may answer beside those that every resource may. */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(MayAnswer.Any.class)
public @interface MayAnswer {

    /** HTTP status, 4xx or 5xx. */
    int status();

    /** When it is answered, in a sentence without its full stop. */
    String when();

    /** Ends the type of the problem: {@code no-sentence}. */
    String slug();

    /** The kind of problem, as answered. */
    String title();

    /** One occurrence, as answered. */
    String detail();

    /** Several of them on one method. */
    @Documented
    @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Any {
        MayAnswer[] value();
    }
}
