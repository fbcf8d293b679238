@NullMarked
package fi.polku.referral.worklist;

import org.jspecify.annotations.NullMarked;
