/** A service's code lists: read from its data, checked against, shown to whoever fills in a form. */
@NullMarked
package fi.polku.platform.web.codes;

import org.jspecify.annotations.NullMarked;
