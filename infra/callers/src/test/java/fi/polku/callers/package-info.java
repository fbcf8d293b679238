@NullMarked
package fi.polku.callers;

import org.jspecify.annotations.NullMarked;
