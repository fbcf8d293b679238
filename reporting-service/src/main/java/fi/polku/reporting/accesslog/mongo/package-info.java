/** Where the access log is kept. */
@NullMarked
package fi.polku.reporting.accesslog.mongo;

import org.jspecify.annotations.NullMarked;
