/** What is printed for a client: a permission in plain language, and a copy of their own data. */
@NullMarked
package fi.polku.referral.prints;

import org.jspecify.annotations.NullMarked;
