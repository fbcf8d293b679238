/** Keeps agendas in step with cases. */
@NullMarked
package fi.polku.consultation.meetings.messaging;

import org.jspecify.annotations.NullMarked;
