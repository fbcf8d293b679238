/** The consultation case, its recommendations, and what may happen to them. */
@NullMarked
package fi.polku.consultation.cases;

import org.jspecify.annotations.NullMarked;
