/** Cards as the other services hear of them. */
@NullMarked
package fi.polku.directory.cards.messaging;

import org.jspecify.annotations.NullMarked;
