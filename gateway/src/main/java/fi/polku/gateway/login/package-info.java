/** The ways in for people: the providers whose word on who somebody is counts here. */
@NullMarked
package fi.polku.gateway.login;

import org.jspecify.annotations.NullMarked;
