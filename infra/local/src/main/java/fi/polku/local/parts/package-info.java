/** What the services stand on: a broker and a store, embedded or replaced. */
@NullMarked
package fi.polku.local.parts;

import org.jspecify.annotations.NullMarked;
