/** Forms and their definitions over HTTP. */
@NullMarked
package fi.polku.referral.forms.web;

import org.jspecify.annotations.NullMarked;
