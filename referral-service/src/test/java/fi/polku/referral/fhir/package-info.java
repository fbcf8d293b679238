/** Tests of the FHIR facade. */
@NullMarked
package fi.polku.referral.fhir;

import org.jspecify.annotations.NullMarked;
