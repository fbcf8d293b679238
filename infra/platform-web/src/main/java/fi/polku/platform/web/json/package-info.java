/** Reads request bodies strictly: what a request record does not name, or names otherwise, never reaches a controller. */
@NullMarked
package fi.polku.platform.web.json;

import org.jspecify.annotations.NullMarked;
