/** Where cases are kept. */
@NullMarked
package fi.polku.consultation.cases.mongo;

import org.jspecify.annotations.NullMarked;
