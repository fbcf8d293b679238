/** The promises that published states keep: schemas, samples and the AsyncAPI document agree with the records. */
@NullMarked
package fi.polku.contracts;

import org.jspecify.annotations.NullMarked;
