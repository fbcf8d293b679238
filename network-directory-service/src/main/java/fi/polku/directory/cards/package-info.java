/** Guidance cards: how a client is guided into a service, written by those who know it and approved by who answers for it. */
@NullMarked
package fi.polku.directory.cards;

import org.jspecify.annotations.NullMarked;
