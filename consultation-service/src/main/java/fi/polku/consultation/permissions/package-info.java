/** Our local copy of what clients have permitted. */
@NullMarked
package fi.polku.consultation.permissions;

import org.jspecify.annotations.NullMarked;
