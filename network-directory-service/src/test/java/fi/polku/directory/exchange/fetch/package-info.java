@NullMarked
package fi.polku.directory.exchange.fetch;

import org.jspecify.annotations.NullMarked;
