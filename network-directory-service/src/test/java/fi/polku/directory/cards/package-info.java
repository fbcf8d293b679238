@NullMarked
package fi.polku.directory.cards;

import org.jspecify.annotations.NullMarked;
