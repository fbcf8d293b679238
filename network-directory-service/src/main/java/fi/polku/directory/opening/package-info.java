/** How an operator opens a region: its first organisation, unit, issuer and admin in one step. */
@NullMarked
package fi.polku.directory.opening;

import org.jspecify.annotations.NullMarked;
