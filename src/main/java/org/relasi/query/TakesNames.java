package org.relasi.query;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.relasi.problem.MayAnswer;

/** On a resource that takes names where it takes ids of entities: documents what is answered to a name that does not mean one. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@MayAnswer(
        status = 404,
        when = "Nobody has that id or name; `candidates` are the nearest",
        slug = "entity-not-found",
        title = "No such entity",
        detail = "There is no entity 'unknown', by id or by name.")
@MayAnswer(
        status = 409,
        when = "The name may mean several entities; `candidates` lists them",
        slug = "ambiguous-name",
        title = "Ambiguous name",
        detail = "'Budi' may mean Budi Contoh (Person, 0afa3f04); Budi (Person, 5d1b2c9e). Send the id of the one that"
                + " is meant.")
public @interface TakesNames {}
