/** On what ground this service lets somebody use a client's data. */
@NullMarked
package fi.polku.consultation.access;

import org.jspecify.annotations.NullMarked;
