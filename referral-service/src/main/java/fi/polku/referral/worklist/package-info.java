/** Worklists of units and their members: the flat query side. */
@NullMarked
package fi.polku.referral.worklist;

import org.jspecify.annotations.NullMarked;
