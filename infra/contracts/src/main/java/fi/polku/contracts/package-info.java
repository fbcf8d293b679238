/** What services publish: records and facts shared by every producer. */
@NullMarked
package fi.polku.contracts;

import org.jspecify.annotations.NullMarked;
