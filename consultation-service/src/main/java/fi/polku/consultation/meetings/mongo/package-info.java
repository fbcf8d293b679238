/** Where meetings are kept. */
@NullMarked
package fi.polku.consultation.meetings.mongo;

import org.jspecify.annotations.NullMarked;
