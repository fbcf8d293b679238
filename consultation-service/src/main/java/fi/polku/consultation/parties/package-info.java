/** Who acts, and what day it is. */
@NullMarked
package fi.polku.consultation.parties;

import org.jspecify.annotations.NullMarked;
