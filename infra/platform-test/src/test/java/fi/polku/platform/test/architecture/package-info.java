/** Shows every house rule red once. */
@NullMarked
package fi.polku.platform.test.architecture;

import org.jspecify.annotations.NullMarked;
