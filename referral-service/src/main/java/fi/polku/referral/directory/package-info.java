/** Our local copy of the directory: who may act, where a referral can go, which units coordinate which networks. */
@NullMarked
package fi.polku.referral.directory;

import org.jspecify.annotations.NullMarked;
