/** Cards and their editions in their store. */
@NullMarked
package fi.polku.directory.cards.mongo;

import org.jspecify.annotations.NullMarked;
