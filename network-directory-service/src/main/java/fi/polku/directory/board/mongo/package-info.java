/** Notices in their store. */
@NullMarked
package fi.polku.directory.board.mongo;

import org.jspecify.annotations.NullMarked;
