/** What this service does once a client has been erased. */
@NullMarked
package fi.polku.consultation.erasure;

import org.jspecify.annotations.NullMarked;
