/** Reference data over HTTP. */
@NullMarked
package fi.polku.directory.reference.web;

import org.jspecify.annotations.NullMarked;
