/** Tests of who may act as what. */
@NullMarked
package fi.polku.directory.callers;

import org.jspecify.annotations.NullMarked;
