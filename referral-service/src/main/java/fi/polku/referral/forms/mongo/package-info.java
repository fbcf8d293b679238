/** Forms in the store, where every answer is ciphertext. */
@NullMarked
package fi.polku.referral.forms.mongo;

import org.jspecify.annotations.NullMarked;
