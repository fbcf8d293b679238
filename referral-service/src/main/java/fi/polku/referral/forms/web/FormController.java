package fi.polku.referral.forms.web;

import static fi.polku.referral.forms.web.FormRefusals.told;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.NoDetails;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.forms.FillForm;
import fi.polku.referral.forms.FormId;
import fi.polku.referral.forms.FormSight;
import fi.polku.referral.forms.KnownForm;
import fi.polku.referral.forms.ReadForm;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mapping forms [kartoituslomake] that are or have been filled in together with a client. */
@RestController
@RequestMapping(FormController.PATH)
class FormController {
    static final String PATH = "/api/referral/forms";

    private final Creations creations;
    private final FillForm fillForm;
    private final ReadForm readForm;

    FormController(Creations creations, FillForm fillForm, ReadForm readForm) {
        this.creations = creations;
        this.fillForm = fillForm;
        this.readForm = readForm;
    }

    @PostMapping
    ResponseEntity<FormView> start(Caller caller, IdempotencyKey key, @RequestBody StartFormRequest request) {
        Creation creation = creations.of(caller, "start-form", key, request);
        FormSight begun = told(() -> fillForm.start(caller, creation, request.toNewForm()));
        return Answers.created(PATH + "/" + creation.id(), 1, FormView.of(begun, 1));
    }

    /** A client's forms, the newest first. */
    @GetMapping
    Items<FormRow> list(Caller caller, @RequestParam UUID client) {
        return new Items<>(readForm.of(caller, new ClientId(client)).stream()
                .map(FormRow::of)
                .toList());
    }

    /** The newest edition that the caller may see, or the one that is asked for. */
    @GetMapping("/{id}")
    ResponseEntity<FormView> read(
            Caller caller, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer edition) {
        return answer(readForm.read(caller, new FormId(id), edition));
    }

    /** Keeps what has been written so far; what is still missing is no fault until the form is finished. */
    @PatchMapping("/{id}")
    ResponseEntity<FormView> save(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody SaveAnswersRequest request) {
        return answer(told(() -> fillForm.save(caller, new FormId(id), seen(id, expected), request.patches())));
    }

    /** Seals this edition. */
    @PostMapping("/{id}/finish")
    ResponseEntity<FormView> finish(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return answer(told(() -> fillForm.finish(caller, new FormId(id), seen(id, expected))));
    }

    /** Begins the next edition with the answers of the last. */
    @PostMapping("/{id}/reopen")
    ResponseEntity<FormView> reopen(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return answer(told(() -> fillForm.reopen(caller, new FormId(id), seen(id, expected))));
    }

    private static Consumer<KnownForm> seen(UUID id, ExpectedVersion expected) {
        return known -> expected.check(id, known.version());
    }

    private static ResponseEntity<FormView> answer(FormSight sight) {
        long version = sight.known().version();
        return Answers.ok(version, FormView.of(sight, version));
    }
}
