package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.EditEntries;
import fi.polku.directory.entries.Editing;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Professional;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.PageRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping(EntryRequests.PATH + ProfessionalController.LIST)
final class ProfessionalController {

    static final String LIST = "professionals";

    private final EntryRequests requests;
    private final Entries<Professional> professionals;
    private final EditEntries<Professional> edit;

    ProfessionalController(EntryRequests requests, Catalogue catalogue, Editing editing) {
        this.requests = requests;
        this.professionals = catalogue.professionals();
        this.edit = editing.professionals();
    }

    @PostMapping
    ResponseEntity<ProfessionalView> create(
            Caller caller, IdempotencyKey key, @RequestBody ProfessionalRequest request) {
        return requests.create(LIST, edit, caller, key, request, request::toEntry, ProfessionalView::of);
    }

    @PutMapping("/{id}")
    ResponseEntity<ProfessionalView> replace(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ProfessionalRequest request) {
        return requests.replace(edit, caller, id, expected, request::toEntry, ProfessionalView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<ProfessionalView> one(Caller caller, @PathVariable UUID id) {
        return requests.one(professionals, caller, id, held -> view(caller, held));
    }

    /**
     * Professionals; those with the training of coordinators are the coordinators' network (S1-8).
     *
     * @param training code of one they have completed
     * @param competence code of what they know more about than others do
     */
    @GetMapping
    ResponseEntity<Items<ProfessionalView>> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String profession,
            @RequestParam(required = false) @Nullable String training,
            @RequestParam(required = false) @Nullable String competence) {
        var wanted = Selection.everything()
                .inRegion(region)
                .onDay(validOn)
                .and(Field.ORGANISATION, organisation)
                .and(Field.UNIT, unit)
                .and(Field.PROFESSION, profession)
                .and(Field.TRAININGS, training)
                .and(Field.COMPETENCES, competence);
        return requests.page(LIST, professionals, caller, page, wanted, held -> view(caller, held));
    }

    private ProfessionalView view(Caller caller, Held<Professional> held) {
        return EntryRequests.show(edit, caller, held, ProfessionalView::of);
    }
}
