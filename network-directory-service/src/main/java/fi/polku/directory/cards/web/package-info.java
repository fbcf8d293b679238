/** Cards over HTTP, and on paper. */
@NullMarked
package fi.polku.directory.cards.web;

import org.jspecify.annotations.NullMarked;
