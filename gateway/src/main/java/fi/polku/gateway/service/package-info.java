/** The services behind the gateway, and how one in trouble is kept from troubling the rest. */
@NullMarked
package fi.polku.gateway.service;

import org.jspecify.annotations.NullMarked;
