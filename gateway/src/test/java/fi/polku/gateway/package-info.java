/** A real gateway on a free port, before real services that do as they are told. */
@NullMarked
package fi.polku.gateway;

import org.jspecify.annotations.NullMarked;
