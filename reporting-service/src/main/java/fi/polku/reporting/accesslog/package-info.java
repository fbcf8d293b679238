/** The access log of all services: verified, kept append-only, and shown to the privacy officer. */
@NullMarked
package fi.polku.reporting.accesslog;

import org.jspecify.annotations.NullMarked;
