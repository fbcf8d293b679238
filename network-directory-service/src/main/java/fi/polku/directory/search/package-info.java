/** Finding who can help: what is published of the directory, by words, by filters, and by what a client needs. */
@NullMarked
package fi.polku.directory.search;

import org.jspecify.annotations.NullMarked;
