/** The long support of a client: who answers for it, what is planned and done, what is measured (S3, S0-7 to S0-12). */
@NullMarked
package fi.polku.referral.support;

import org.jspecify.annotations.NullMarked;
