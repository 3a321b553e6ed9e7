/** What was published: the article, its language, and the cleaning of pages into readable text. */
@NullMarked
@ApplicationModule(allowedDependencies = {"publisher"})
package org.relasi.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
