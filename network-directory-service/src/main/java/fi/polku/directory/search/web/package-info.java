/** Searching over HTTP. */
@NullMarked
package fi.polku.directory.search.web;

import org.jspecify.annotations.NullMarked;
