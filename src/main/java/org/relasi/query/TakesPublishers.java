package org.relasi.query;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.relasi.problem.MayAnswer;

/** On a resource that takes names of publishers: documents what is answered to one of whom nothing is stored. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@MayAnswer(
        status = 404,
        when = "Nothing of that publisher is stored; `detail` tells the nearest",
        slug = "publisher-not-found",
        title = "No such publisher",
        detail = "There is no publisher 'Kabar Umpama'. Nearest: Kabar Contoh.")
public @interface TakesPublishers {}
