/** What may happen to a case, tried. */
@NullMarked
package fi.polku.consultation.cases;

import org.jspecify.annotations.NullMarked;
