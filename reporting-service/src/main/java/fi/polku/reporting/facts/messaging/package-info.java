/** Takes facts from the topics of referrals and consultations. */
@NullMarked
package fi.polku.reporting.facts.messaging;

import org.jspecify.annotations.NullMarked;
