/** The made-up people and regions that a fresh stack is filled with. */
@NullMarked
package fi.polku.local.demo;

import org.jspecify.annotations.NullMarked;
