/** Clients and their permissions over HTTP. */
@NullMarked
package fi.polku.referral.clients.web;

import org.jspecify.annotations.NullMarked;
