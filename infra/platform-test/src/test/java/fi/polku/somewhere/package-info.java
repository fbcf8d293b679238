/** Stands for some service's package. */
@NullMarked
package fi.polku.somewhere;

import org.jspecify.annotations.NullMarked;
