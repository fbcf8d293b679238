package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Network;
import fi.polku.directory.entries.Rosters;
import fi.polku.directory.entries.Rosters.Place;
import fi.polku.directory.web.Editors;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
final class RosterController {

    private final Entries<Network> networks;
    private final Rosters rosters;
    private final Today today;

    RosterController(Catalogue catalogue, Rosters rosters, Today today) {
        this.networks = catalogue.networks();
        this.rosters = rosters;
        this.today = today;
    }

    /** Who speaks for which role on a day, today where none is named; as many as the network has seats, so without pages. */
    @GetMapping(EntryRequests.PATH + NetworkController.LIST + "/{id}/roster")
    Items<Place> roster(Caller caller, @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        var network = networks.find(id).filter(Editors.of(caller)::sees).orElseThrow(NotFound::new);
        return new Items<>(rosters.of(network.entry(), on == null ? today.day() : on));
    }
}
