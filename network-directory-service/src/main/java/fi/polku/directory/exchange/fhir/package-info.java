/** The directory as FHIR R4 resources. */
@NullMarked
package fi.polku.directory.exchange.fhir;

import org.jspecify.annotations.NullMarked;
