package fi.polku.directory.search.index;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import fi.polku.contracts.directory.CardState;
import fi.polku.contracts.directory.NetworkState;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.PathState;
import fi.polku.contracts.directory.ProfessionalState;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.UnitState;
import fi.polku.contracts.directory.Validity;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.reference.Municipality;
import fi.polku.platform.web.Today;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/** What of an entry can be found, and by what. */
final class Documents {

    private final References references;
    private final NeedsOfKinds needsOfKinds;
    private final CodeLists codes;
    private final CodeNames names;
    private final Map<String, LocalizedText> regions;
    private final Map<String, LocalizedText> municipalities;
    private final States states;

    Documents(References references, NeedsOfKinds needsOfKinds, CodeLists codes, Finland finland, States states) {
        this.references = references;
        this.needsOfKinds = needsOfKinds;
        this.codes = codes;
        this.states = states;
        names = CodeNames.of(codes);
        regions = finland.counties().stream()
                .collect(Collectors.toMap(county -> county.code(), county -> CodeNames.text(county.name())));
        municipalities = finland.municipalities().stream()
                .collect(Collectors.toMap(Municipality::code, municipality -> CodeNames.text(municipality.name())));
    }

    /** Absent where it is nothing that is found by itself, or not any more. */
    Optional<Document> of(PublicState state) {
        return EntryType.of(state).filter(_ -> !isWithdrawn(state)).map(type -> {
            var document = new EntryDocument(state.id(), type, states.write(state));
            switch (state) {
                case ServiceState service -> service(document, service);
                case ProfessionalState professional -> professional(document, professional);
                case NetworkState network -> network(document, network);
                case UnitState unit -> unit(document, unit);
                case OrganisationState organisation -> organisation(document, organisation);
                case CardState card -> card(document, card);
                case PathState path -> path(document, path);
                default -> throw new IllegalStateException(type.code());
            }
            document.facet(Facet.REGION, state.region()).words(regions.get(state.region()));
            return document.document();
        });
    }

    private static boolean isWithdrawn(PublicState state) {
        return state instanceof CardState card && card.edition() == null;
    }

    /** By all that it answers, whatever the question, and by what the service is called and is for. */
    private void card(EntryDocument document, CardState card) {
        // Its own id too: it is drawn anew once its service is known.
        document.refers(card.id(), card.service(), card.organisation(), card.unit());
        owners(document, card.organisation(), card.unit());
        var service = references.service(card.service());
        service.ifPresentOrElse(
                given -> guided(document, given), () -> document.code(Fields.COVERS_REGION, card.region()));
        var edition = card.edition();
        if (edition != null) {
            var since = LocalDate.ofInstant(edition.publishedAt(), Today.FINLAND);
            var until = service.filter(given -> given.successor() == null)
                    .map(given -> given.validity().to())
                    .filter(last -> !last.isBefore(since))
                    .orElse(null);
            document.name(edition.name()).standing(new Validity(since, until), null);
            edition.answers().forEach(answer -> document.words(answer.text()));
        }
    }

    /** What a card shares with the service that it guides into. */
    private void guided(EntryDocument document, ServiceState service) {
        document.topic(service.name()).facet(Facet.KIND, service.kind());
        names.topic(document, codes.serviceKinds(), service.kind());
        Needs.of(references.told(service), needsOfKinds.of(service.kind()))
                .forEach(need -> names.topic(document, codes.needs(), need));
        var told = references.told(service);
        if (told != null) {
            document.facet(Facet.TARGET_GROUP, told.targetGroups());
            told.targetGroups().forEach(group -> names.topic(document, codes.targetGroups(), group));
        }
        covers(document, service);
    }

    private void covers(EntryDocument document, ServiceState service) {
        if (service.municipalities().isEmpty()) {
            document.code(Fields.COVERS_REGION, service.region());
        }
        service.municipalities().forEach(code -> {
            document.code(Fields.COVERS, code);
            document.words(municipalities.get(code));
        });
    }

    /** By all that its steps say. */
    private void path(EntryDocument document, PathState path) {
        document.name(path.name())
                .topic(path.summary())
                .refers(path.organisation())
                .facet(Facet.TARGET_GROUP, path.targetGroups())
                .code(Fields.COVERS_REGION, path.region())
                .standing(path.validity(), path.standing());
        path.targetGroups().forEach(group -> names.topic(document, codes.targetGroups(), group));
        owners(document, path.organisation(), null);
        path.steps().forEach(step -> document.words(step.name()).words(step.text()));
    }

    private void service(EntryDocument document, ServiceState service) {
        document.name(service.name())
                .refers(service.organisation(), service.unit(), service.template())
                .facet(Facet.KIND, service.kind())
                .facet(Facet.REFERRAL, service.referralNeeded() ? "needed" : "not-needed")
                .number(Fields.MINIMUM_AGE, service.minimumAge() == null ? 0 : service.minimumAge())
                .number(Fields.MAXIMUM_AGE, service.maximumAge() == null ? Integer.MAX_VALUE : service.maximumAge())
                .standing(service.validity(), service.standing());
        names.topic(document, codes.serviceKinds(), service.kind());
        needs(document, service);
        owners(document, service.organisation(), service.unit());
        places(document, service);
        describe(document, service);
        if (service.availability() != null) {
            document.number(Fields.WAITING, service.availability().waitingDays())
                    .number(Fields.FREE, service.availability().free());
        }
    }

    private void needs(EntryDocument document, ServiceState service) {
        var needs = Needs.of(references.told(service), needsOfKinds.of(service.kind()));
        if (needs.isEmpty()) {
            document.code(Fields.NEED, Fields.NOT_SAID);
        }
        needs.forEach(need -> {
            document.code(Fields.NEED, need);
            names.topic(document, codes.needs(), need);
        });
    }

    private void describe(EntryDocument document, ServiceState service) {
        references.name(service.template()).ifPresent(document::topic);
        var told = references.told(service);
        var open = !service.referralNeeded() || (told != null && Boolean.TRUE.equals(told.directAccess()));
        if (open) {
            document.code(Fields.OPEN, Fields.YES);
        }
        if (told == null || told.languages().isEmpty()) {
            document.code(Fields.LANGUAGE, Fields.NOT_SAID);
        }
        if (told == null) {
            return;
        }
        document.topic(told.summary())
                .words(told.text())
                .words(told.criteria())
                .facet(Facet.TARGET_GROUP, told.targetGroups())
                .facet(Facet.LANGUAGE, told.languages());
        told.targetGroups().forEach(group -> names.topic(document, codes.targetGroups(), group));
        told.languages().forEach(language -> document.code(Fields.LANGUAGE, language));
        Rules.of(told).write(document);
    }

    private void places(EntryDocument document, ServiceState service) {
        covers(document, service);
        if (service.locations() != null) {
            service.locations().forEach(location -> {
                document.refers(location);
                references.name(location).ifPresent(document::words);
                references.municipality(location).ifPresent(code -> {
                    document.code(Fields.AT, code);
                    document.words(municipalities.get(code));
                });
            });
        }
    }

    private void professional(EntryDocument document, ProfessionalState person) {
        document.name(new LocalizedText(person.fullName(), null, null))
                .topic(person.title())
                .refers(person.organisation(), person.unit())
                .facet(Facet.PROFESSION, person.profession())
                .facet(Facet.LANGUAGE, person.languages())
                .code(Fields.COVERS_REGION, person.region())
                .standing(person.validity(), person.standing());
        names.topic(document, codes.professions(), person.profession());
        person.competences().forEach(code -> names.topic(document, codes.competences(), code));
        person.roles().forEach(code -> names.topic(document, codes.roles(), code));
        person.trainings().forEach(training -> names.topic(document, codes.trainings(), training.kind()));
        owners(document, person.organisation(), person.unit());
    }

    private void network(EntryDocument document, NetworkState network) {
        document.name(network.name())
                .refers(network.organisation(), network.coordinatingUnit())
                .code(Fields.COVERS_REGION, network.region())
                .standing(network.validity(), network.standing());
        network.seats().forEach(seat -> names.words(document, codes.roles(), seat.role()));
        owners(document, network.organisation(), network.coordinatingUnit());
    }

    private void unit(EntryDocument document, UnitState unit) {
        document.name(unit.name())
                .refers(unit.organisation())
                .code(Fields.COVERS_REGION, unit.region())
                .standing(unit.validity(), unit.standing());
        owners(document, unit.organisation(), null);
    }

    private void organisation(EntryDocument document, OrganisationState organisation) {
        document.name(organisation.name())
                .code(Fields.COVERS_REGION, organisation.region())
                .standing(organisation.validity(), organisation.standing());
        names.words(document, codes.organisationKinds(), organisation.kind());
    }

    private void owners(EntryDocument document, UUID organisation, @Nullable UUID unit) {
        references.name(organisation).ifPresent(document::words);
        references.name(unit).ifPresent(document::words);
    }
}
