@NullMarked
package fi.polku.directory.exchange.csv;

import org.jspecify.annotations.NullMarked;
