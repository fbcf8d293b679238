/** Contacts without a referral: written down in a minute, and nothing of somebody who has not agreed. */
@NullMarked
package fi.polku.referral.contacts;

import org.jspecify.annotations.NullMarked;
