package fi.polku.referral.fhir;

import fi.polku.platform.web.Caller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** All resources of one type, for a caller: nothing is taken from it but what this caller may see. */
interface Shelf {
    String type();

    /** By which parameters it is searched, beside {@code _id}: the client first. */
    Set<String> parameters();

    Optional<ObjectNode> find(Caller caller, String id);

    List<ObjectNode> ofClient(Caller caller, UUID client);
}
