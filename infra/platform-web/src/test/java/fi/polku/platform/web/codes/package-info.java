@NullMarked
package fi.polku.platform.web.codes;

import org.jspecify.annotations.NullMarked;
