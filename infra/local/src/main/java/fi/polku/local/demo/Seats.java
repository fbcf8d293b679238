package fi.polku.local.demo;

import java.util.Set;

/** The roles that sit in a consultation network (S4-8 to S4-16). */
final class Seats {
    static final Set<String> ROLES = Set.of(
            "coordinating-worker",
            "te-expert",
            "own-worker",
            "rehabilitation-physician",
            "rehabilitation-counsellor",
            "health-centre-physician",
            "psychologist",
            "rehabilitation-coordinator",
            "kela-specialist",
            "substance-expert",
            "social-care-expert");

    private Seats() {}
}
