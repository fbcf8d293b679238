/** The five services as processes: unpacked, given their settings, started, watched and stopped. */
@NullMarked
package fi.polku.local.services;

import org.jspecify.annotations.NullMarked;
