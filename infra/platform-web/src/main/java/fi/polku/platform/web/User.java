package fi.polku.platform.web;

/**
 * Who a token speaks of. The same subject at two issuers is two users, and nothing else in a token is believed.
 *
 * @param issuer the OpenID issuer, exactly as configured
 * @param subject the issuer's name for the user
 */
public record User(String issuer, String subject) {}
