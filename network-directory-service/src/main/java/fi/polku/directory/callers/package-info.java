/** Under which memberships a user may act here. */
@NullMarked
package fi.polku.directory.callers;

import org.jspecify.annotations.NullMarked;
