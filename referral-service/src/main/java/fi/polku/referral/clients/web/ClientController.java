package fi.polku.referral.clients.web;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.Refusal;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.ClientKnown;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.PersonalData;
import fi.polku.referral.clients.ReadClient;
import fi.polku.referral.clients.RegisterClient;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/referral/clients")
class ClientController {
    private final Creations creations;
    private final RegisterClient registerClient;
    private final ReadClient readClient;
    private final PersonalDataChecks checks;

    ClientController(
            Creations creations, RegisterClient registerClient, ReadClient readClient, PersonalDataChecks checks) {
        this.creations = creations;
        this.registerClient = registerClient;
        this.readClient = readClient;
        this.checks = checks;
    }

    @PostMapping
    ResponseEntity<ClientView> create(Caller caller, IdempotencyKey key, @RequestBody CreateClientRequest request) {
        PersonalData personal = checks.of(request);
        Creation creation = creations.of(caller, "create-client", key, request);
        KnownClient made = register(caller, creation, personal);
        return Answers.created("/api/referral/clients/" + creation.id(), 1, ClientView.of(made, 1, caller));
    }

    @GetMapping("/{id}")
    ResponseEntity<ClientView> read(Caller caller, @PathVariable UUID id) {
        KnownClient known = readClient.read(caller, new ClientId(id));
        return Answers.ok(known.version(), ClientView.of(known, caller));
    }

    /** By POST, so that no identity code is ever part of an address. */
    @PostMapping("/search")
    Items<ClientView> search(Caller caller, @RequestBody SearchClientsRequest request) {
        return new Items<>(readClient.search(caller, checks.identityCode(request.identityCode())).stream()
                .map(known -> ClientView.of(known, caller))
                .toList());
    }

    private KnownClient register(Caller caller, Creation creation, PersonalData personal) {
        try {
            return registerClient.register(caller, creation, personal);
        } catch (ClientKnown known) {
            throw new Refusal(HttpStatus.CONFLICT, "client-known")
                    .with("client", known.client().value());
        }
    }
}
