/** Whom a card has reached, whether it helped, and what it left unclear. */
@NullMarked
package fi.polku.directory.reach;

import org.jspecify.annotations.NullMarked;
