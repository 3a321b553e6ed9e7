/** From annotated data to models, and how good they are: reads treebanks and name corpora, trains, scores. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"article", "command", "syntax", "annotate", "annotate :: perceptron", "annotate :: parse"
        })
package org.relasi.train;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
