/** Specifies forms' definitions and what answers they take. */
@NullMarked
package fi.polku.referral.forms;

import org.jspecify.annotations.NullMarked;
