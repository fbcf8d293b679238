/** What the access log promises, tried on a running store and broker. */
@NullMarked
package fi.polku.platform.audit;

import org.jspecify.annotations.NullMarked;
