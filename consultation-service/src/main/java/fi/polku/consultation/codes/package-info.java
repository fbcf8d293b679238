/** Code lists as data. */
@NullMarked
package fi.polku.consultation.codes;

import org.jspecify.annotations.NullMarked;
