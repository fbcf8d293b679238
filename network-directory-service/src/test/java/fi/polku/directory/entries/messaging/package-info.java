@NullMarked
package fi.polku.directory.entries.messaging;

import org.jspecify.annotations.NullMarked;
