/** Worklists, moves and open pages among very many referrals. */
@NullMarked
package fi.polku.benchmarks.worklists;

import org.jspecify.annotations.NullMarked;
