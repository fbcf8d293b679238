/** What consultation-service publishes: meetings and cases. */
@NullMarked
package fi.polku.contracts.consultation;

import org.jspecify.annotations.NullMarked;
