/** The way out: entities, relationships, their evidence, paths and saved scripts over REST. Knows the graph only by Cypher. */
@NullMarked
@ApplicationModule(allowedDependencies = {"country", "cypher", "problem", "publisher", "spelling"})
package org.relasi.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
