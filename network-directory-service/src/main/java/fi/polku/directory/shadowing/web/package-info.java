/** Job shadowing over HTTP. */
@NullMarked
package fi.polku.directory.shadowing.web;

import org.jspecify.annotations.NullMarked;
