/** Public states turned into facts: one document per referral and recommendation, with all its times and codes. */
@NullMarked
package fi.polku.reporting.facts;

import org.jspecify.annotations.NullMarked;
