package fi.polku.referral.lifecycle.web;

/** The body of a command that needs none; it may be left out. */
record NoDetails() {}
