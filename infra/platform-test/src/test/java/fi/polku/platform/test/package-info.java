/** Proves that what tests stand on holds. */
@NullMarked
package fi.polku.platform.test;

import org.jspecify.annotations.NullMarked;
