/** What holds of the demo users. */
@NullMarked
package fi.polku.local.demo;

import org.jspecify.annotations.NullMarked;
