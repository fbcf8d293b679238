/** The launcher behind {@code infra/up}: all of Polku on one machine, for trying out, with nothing but a JDK. */
@NullMarked
package fi.polku.local;

import org.jspecify.annotations.NullMarked;
