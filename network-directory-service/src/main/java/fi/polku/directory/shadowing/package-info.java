/** Job shadowing: professionals look on at another organisation's work, and both learn (S1-3). */
@NullMarked
package fi.polku.directory.shadowing;

import org.jspecify.annotations.NullMarked;
