/** Shows the code lists. */
@NullMarked
package fi.polku.referral.codes.web;

import org.jspecify.annotations.NullMarked;
