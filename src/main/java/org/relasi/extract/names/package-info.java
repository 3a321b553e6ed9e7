/**
 * How names are compared: letters, spellings and nicknames of one person, and the words for kinds of events. Uses the
 * door.
 */
@NullMarked
@NamedInterface("names")
package org.relasi.extract.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
