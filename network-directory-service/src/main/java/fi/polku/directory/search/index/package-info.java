/** One replica's index of what is published: a cache that may be deleted at any time. */
@NullMarked
package fi.polku.directory.search.index;

import org.jspecify.annotations.NullMarked;
