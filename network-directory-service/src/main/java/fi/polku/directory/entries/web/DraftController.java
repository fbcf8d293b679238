package fi.polku.directory.entries.web;

import fi.polku.directory.entries.EveryKind;
import fi.polku.directory.web.Editors;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Cursors;
import fi.polku.platform.web.Forbidden;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.Page;
import fi.polku.platform.web.PageRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
final class DraftController {

    private static final String LIST = "drafts";
    private static final String ID = "id";

    private final EveryKind everyKind;
    private final Cursors cursors;

    DraftController(EveryKind everyKind, Cursors cursors) {
        this.everyKind = everyKind;
        this.cursors = cursors;
    }

    /** What waits in the caller's region to be published, new entries and changes of published ones, for those who see its drafts. */
    @GetMapping(EntryRequests.PATH + LIST)
    ResponseEntity<Items<BeingWrittenView>> list(Caller caller, PageRequest page) {
        var reader = Editors.of(caller);
        if (!reader.seesDraftsOfItsRegion()) {
            throw new Forbidden();
        }
        // A draft that is gone meanwhile leaves nowhere to go on from, and the list begins anew.
        var after = page.cursor() == null
                ? null
                : everyKind
                        .find(UUID.fromString(
                                cursors.read(caller, LIST, page.cursor()).get(ID)))
                        .orElse(null);
        var found = everyKind.drafts(reader.region(), after, page.limit() + 1);
        return Answers.page(Page.of(
                        found,
                        page.limit(),
                        last -> cursors.sign(
                                caller, LIST, Map.of(ID, last.held().id().toString())))
                .map(BeingWrittenView::of));
    }
}
