@NullMarked
package fi.polku.referral.notices;

import org.jspecify.annotations.NullMarked;
