/** Entries as tables that a spreadsheet opens. */
@NullMarked
package fi.polku.directory.exchange.csv;

import org.jspecify.annotations.NullMarked;
