package org.relasi.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.relasi.problem.MayAnswer;
import org.relasi.problem.WritesTheStore;

/** On a resource that decides who is who: documents what is refused. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@WritesTheStore
@MayAnswer(
        status = 422,
        when = "The entities are of different types",
        slug = "unlike-types",
        title = "Unlike types",
        detail =
                "Contoh (Person, 0afa3f04) and Contoh (Organization, 5d1b2c9e) are of different types, and no entity is"
                        + " of both.")
@MayAnswer(
        status = 429,
        when = "Too many wait for their turn to write",
        slug = "too-many-writers",
        title = "Too many writers",
        detail = "32 others wait for their turn to write to the graph. Nothing was stored; send it again later.")
@MayAnswer(
        status = 503,
        when = "Others write, and the turn did not come in time",
        slug = "writer-busy",
        title = "Writer busy",
        detail = "Others wrote to the graph for 30 s. Nothing was stored; send it again.")
@interface DecidesIdentity {}
