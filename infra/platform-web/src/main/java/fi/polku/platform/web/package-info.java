/** What every HTTP interface of Polku promises, whichever service answers: who calls, what is refused and how, versions, repeats, pages. */
@NullMarked
package fi.polku.platform.web;

import org.jspecify.annotations.NullMarked;
