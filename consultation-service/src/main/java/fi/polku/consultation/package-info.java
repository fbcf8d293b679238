/** Meetings, cases and recommendations of consultation networks. */
@NullMarked
package fi.polku.consultation;

import org.jspecify.annotations.NullMarked;
