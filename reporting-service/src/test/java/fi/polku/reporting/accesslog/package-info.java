@NullMarked
package fi.polku.reporting.accesslog;

import org.jspecify.annotations.NullMarked;
