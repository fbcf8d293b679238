/** How access-log groups travel to reporting-service, and its answer. */
@NullMarked
package fi.polku.contracts.accesslog;

import org.jspecify.annotations.NullMarked;
