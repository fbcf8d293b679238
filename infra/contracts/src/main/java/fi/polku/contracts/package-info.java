/** What every published state is made of, and which states there are. */
@NullMarked
package fi.polku.contracts;

import org.jspecify.annotations.NullMarked;
