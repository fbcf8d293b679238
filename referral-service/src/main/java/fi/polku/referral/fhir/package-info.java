/**
 * A FHIR R4 facade, read only: what a caller may see of referrals, measures and permissions, in the form that systems of health care
 * read. It decides nothing by itself: each resource is made of what the service's own doors show this caller.
 */
@NullMarked
package fi.polku.referral.fhir;

import org.jspecify.annotations.NullMarked;
