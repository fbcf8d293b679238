/** What cards have reached, in its store. */
@NullMarked
package fi.polku.directory.reach.mongo;

import org.jspecify.annotations.NullMarked;
