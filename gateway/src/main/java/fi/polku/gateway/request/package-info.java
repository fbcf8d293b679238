/** What every request and answer must be, whatever service it is for. */
@NullMarked
package fi.polku.gateway.request;

import org.jspecify.annotations.NullMarked;
