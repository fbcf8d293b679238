/** Tells users what they are here. */
@NullMarked
package fi.polku.directory.callers.web;

import org.jspecify.annotations.NullMarked;
