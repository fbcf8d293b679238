/** What has happened, counted: facts from every topic, indicators over them, and the central access log. */
@NullMarked
package fi.polku.reporting;

import org.jspecify.annotations.NullMarked;
