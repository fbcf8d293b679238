/** The access log over HTTP. */
@NullMarked
package fi.polku.reporting.accesslog.web;

import org.jspecify.annotations.NullMarked;
