/** Tests of what is accepted over HTTP. */
@NullMarked
package fi.polku.directory.web;

import org.jspecify.annotations.NullMarked;
