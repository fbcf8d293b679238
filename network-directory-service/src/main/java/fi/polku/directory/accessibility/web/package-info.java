/** Feedback on accessibility over HTTP. */
@NullMarked
package fi.polku.directory.accessibility.web;

import org.jspecify.annotations.NullMarked;
