/** Takes groups from their topic and tells their sources what is kept. */
@NullMarked
package fi.polku.reporting.accesslog.messaging;

import org.jspecify.annotations.NullMarked;
