/** The access log [käyttöloki]: who used which client's data, when and why, written before the answer leaves. */
@NullMarked
package fi.polku.platform.audit;

import org.jspecify.annotations.NullMarked;
