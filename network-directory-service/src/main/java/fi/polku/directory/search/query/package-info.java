/** What can be asked of the index, and how the answers are ordered. */
@NullMarked
package fi.polku.directory.search.query;

import org.jspecify.annotations.NullMarked;
