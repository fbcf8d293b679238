/** Feedback on accessibility in its store. */
@NullMarked
package fi.polku.directory.accessibility.mongo;

import org.jspecify.annotations.NullMarked;
