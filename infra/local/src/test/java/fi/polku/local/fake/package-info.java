/** Stands in for a service: answers its probe, notes its settings, and fails on demand. */
@NullMarked
package fi.polku.local.fake;

import org.jspecify.annotations.NullMarked;
