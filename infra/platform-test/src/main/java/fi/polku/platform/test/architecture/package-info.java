/** The house rules, and the specification by which every module proves that it obeys them. */
@NullMarked
package fi.polku.platform.test.architecture;

import org.jspecify.annotations.NullMarked;
