@NullMarked
package fi.polku.referral.mail;

import org.jspecify.annotations.NullMarked;
