/** Referrals over HTTP. */
@NullMarked
package fi.polku.referral.lifecycle.web;

import org.jspecify.annotations.NullMarked;
