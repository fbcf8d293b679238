/** Entries as the Human Services Data Specification (HSDS) 3 tells them. */
@NullMarked
package fi.polku.directory.exchange.hsds;

import org.jspecify.annotations.NullMarked;
