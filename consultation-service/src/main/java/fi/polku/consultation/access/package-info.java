/** Writes down each use of a client's data before the answer leaves. */
@NullMarked
package fi.polku.consultation.access;

import org.jspecify.annotations.NullMarked;
