package fi.polku.platform.web;

import java.util.List;

/** The port through which a service tells what a user is; claims in a token are never asked. */
public interface Memberships {

    /** Only memberships in force today that lie inside the binding of the user's issuer. */
    List<Membership> of(User user);
}
