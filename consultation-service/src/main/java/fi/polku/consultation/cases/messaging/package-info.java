/** What other services' states do to cases, and what cases tell. */
@NullMarked
package fi.polku.consultation.cases.messaging;

import org.jspecify.annotations.NullMarked;
