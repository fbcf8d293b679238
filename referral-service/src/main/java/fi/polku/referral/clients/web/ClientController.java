package fi.polku.referral.clients.web;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.Refusal;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.ClientKnown;
import fi.polku.referral.clients.CorrectClient;
import fi.polku.referral.clients.IdentityCode;
import fi.polku.referral.clients.KeptClients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.PersonalData;
import fi.polku.referral.clients.ReadClient;
import fi.polku.referral.clients.RegisterClient;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/referral/clients")
class ClientController {
    private final Creations creations;
    private final RegisterClient registerClient;
    private final ReadClient readClient;
    private final CorrectClient correctClient;
    private final KeptClients kept;
    private final PersonalDataChecks checks;

    ClientController(
            Creations creations,
            RegisterClient registerClient,
            ReadClient readClient,
            CorrectClient correctClient,
            KeptClients kept,
            PersonalDataChecks checks) {
        this.creations = creations;
        this.registerClient = registerClient;
        this.readClient = readClient;
        this.correctClient = correctClient;
        this.kept = kept;
        this.checks = checks;
    }

    @PostMapping
    ResponseEntity<ClientView> create(Caller caller, IdempotencyKey key, @RequestBody CreateClientRequest request) {
        PersonalData personal = checks.of(request);
        Creation creation = creations.of(caller, "create-client", key, request);
        KnownClient made = unlessKnown(() -> registerClient.register(caller, creation, personal));
        return Answers.created("/api/referral/clients/" + creation.id(), 1, ClientView.of(made, 1, true));
    }

    @GetMapping("/{id}")
    ResponseEntity<ClientView> read(Caller caller, @PathVariable UUID id) {
        KnownClient known = readClient.read(caller, new ClientId(id));
        return Answers.ok(known.version(), view(caller, known));
    }

    /** What is left out of the body is known no more; the old text is kept with the correction. */
    @PutMapping("/{id}")
    ResponseEntity<ClientView> correct(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody CorrectClientRequest request) {
        PersonalData personal = checks.of(request.person());
        String reason = checks.correctionReason(request.reason());
        KnownClient after = unlessKnown(() -> correctClient.correct(
                caller, new ClientId(id), known -> expected.check(id, known.version()), personal, reason));
        return Answers.ok(after.version(), ClientView.of(after, after.version(), true));
    }

    @GetMapping("/{id}/corrections")
    Items<CorrectionView> corrections(Caller caller, @PathVariable UUID id) {
        return new Items<>(CorrectionView.all(correctClient.read(caller, new ClientId(id))));
    }

    /** For a copy button: each showing is logged by itself. */
    @GetMapping("/{id}/identity-code")
    IdentityCodeView identityCode(Caller caller, @PathVariable UUID id) {
        return new IdentityCodeView(
                id,
                readClient
                        .identityCode(caller, new ClientId(id))
                        .map(IdentityCode::value)
                        .orElse(null));
    }

    /** By POST, so that no identity code and no name is ever part of an address. */
    @PostMapping("/search")
    Items<ClientView> search(Caller caller, @RequestBody SearchClientsRequest request) {
        String code = request.identityCode();
        checks.search(request);
        List<KnownClient> found = code == null
                ? readClient.search(caller, checks.sought(request))
                : readClient.search(caller, checks.identityCode(code));
        return new Items<>(found.stream().map(known -> view(caller, known)).toList());
    }

    private ClientView view(Caller caller, KnownClient known) {
        return ClientView.of(known, known.version(), kept.keeps(caller, known.client()));
    }

    private static KnownClient unlessKnown(Supplier<KnownClient> command) {
        try {
            return command.get();
        } catch (ClientKnown known) {
            throw new Refusal(HttpStatus.CONFLICT, "client-known")
                    .with("client", known.client().value());
        }
    }
}
