/** A network's meeting and its agenda. */
@NullMarked
package fi.polku.consultation.meetings;

import org.jspecify.annotations.NullMarked;
