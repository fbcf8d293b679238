/** What network-directory-service publishes: who exists, and who acts for whom. */
@NullMarked
package fi.polku.contracts.directory;

import org.jspecify.annotations.NullMarked;
