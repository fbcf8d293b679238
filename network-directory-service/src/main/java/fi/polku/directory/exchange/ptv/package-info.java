/** Entries as the Finnish Service Catalogue [Suomi.fi-palvelutietovaranto, PTV] tells them. */
@NullMarked
package fi.polku.directory.exchange.ptv;

import org.jspecify.annotations.NullMarked;
