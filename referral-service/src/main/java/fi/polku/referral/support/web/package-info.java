/** Support periods over HTTP. */
@NullMarked
package fi.polku.referral.support.web;

import org.jspecify.annotations.NullMarked;
