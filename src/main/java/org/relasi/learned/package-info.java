/**
 * Reading by a model that learned from annotated articles: a text's words and their pieces, an encoder over windows of whole
 * sentences, the names that it sees and the relations that it proposes. Knows no language and no lists.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"syntax"})
package org.relasi.learned;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
