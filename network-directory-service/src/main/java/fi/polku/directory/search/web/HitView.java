package fi.polku.directory.search.web;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import fi.polku.contracts.directory.CardState;
import fi.polku.contracts.directory.NetworkState;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.PathState;
import fi.polku.contracts.directory.ProfessionalState;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.Standing;
import fi.polku.contracts.directory.UnitState;
import fi.polku.directory.reference.Name;
import fi.polku.directory.search.index.References;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that has been found, with what one chooses by.
 *
 * @param type code of what it is: a service, a person, a network
 * @param title of a professional's post
 * @param summary of a service, over its national description
 * @param municipalities that a service covers; none means its whole region
 * @param serviceName of the service that a card guides into
 * @param assuredOn day of the last human word on it
 */
record HitView(
        UUID id,
        String type,
        String region,
        Name name,
        @Nullable Name title,
        @Nullable Name organisationName,
        @Nullable Name unitName,
        @Nullable String kind,
        @Nullable String profession,
        @Nullable Name summary,
        @Nullable Boolean referralNeeded,
        List<String> municipalities,
        List<String> languages,
        @Nullable WaitingView waiting,
        @Nullable PlacesView places,
        @Nullable Name serviceName,
        @Nullable LocalDate assuredOn) {

    static HitView of(PublicState state, References references) {
        return switch (state) {
            case ServiceState service -> service(service, references);
            case ProfessionalState person -> professional(person, references);
            case NetworkState network ->
                plain(
                        state,
                        "network",
                        network.name(),
                        references.name(network.organisation()).orElse(null),
                        references.name(network.coordinatingUnit()).orElse(null),
                        network.standing());
            case UnitState unit ->
                plain(
                        state,
                        "unit",
                        unit.name(),
                        references.name(unit.organisation()).orElse(null),
                        null,
                        unit.standing());
            case OrganisationState organisation ->
                plain(state, "organisation", organisation.name(), null, null, organisation.standing());
            case CardState card -> card(card, references);
            case PathState path ->
                plain(
                        state,
                        "path",
                        path.name(),
                        references.name(path.organisation()).orElse(null),
                        null,
                        path.standing());
            default -> throw new IllegalArgumentException("Nothing that is found by itself");
        };
    }

    private static HitView service(ServiceState service, References references) {
        var told = references.told(service);
        return new HitView(
                service.id(),
                "service",
                service.region(),
                name(service.name()),
                null,
                references.name(service.organisation()).map(HitView::name).orElse(null),
                references.name(service.unit()).map(HitView::name).orElse(null),
                service.kind(),
                null,
                told == null || told.summary() == null ? null : name(told.summary()),
                service.referralNeeded() && !(told != null && Boolean.TRUE.equals(told.directAccess())),
                service.municipalities(),
                told == null ? List.of() : told.languages(),
                WaitingView.of(service.availability()),
                PlacesView.of(service.availability()),
                null,
                assuredOn(service.standing()));
    }

    private static HitView card(CardState card, References references) {
        var service = references.service(card.service());
        return new HitView(
                card.id(),
                "card",
                card.region(),
                name(Objects.requireNonNull(card.edition()).name()),
                null,
                references.name(card.organisation()).map(HitView::name).orElse(null),
                references.name(card.unit()).map(HitView::name).orElse(null),
                service.map(ServiceState::kind).orElse(null),
                null,
                null,
                null,
                service.map(ServiceState::municipalities).orElse(List.of()),
                List.of(),
                null,
                null,
                service.map(given -> name(given.name())).orElse(null),
                null);
    }

    private static HitView professional(ProfessionalState person, References references) {
        return new HitView(
                person.id(),
                "professional",
                person.region(),
                new Name(person.fullName(), null, null),
                person.title() == null ? null : name(person.title()),
                references.name(person.organisation()).map(HitView::name).orElse(null),
                references.name(person.unit()).map(HitView::name).orElse(null),
                null,
                person.profession(),
                null,
                null,
                List.of(),
                person.languages(),
                null,
                null,
                null,
                assuredOn(person.standing()));
    }

    private static HitView plain(
            PublicState state,
            String type,
            LocalizedText name,
            @Nullable LocalizedText organisation,
            @Nullable LocalizedText unit,
            @Nullable Standing standing) {
        return new HitView(
                state.id(),
                type,
                state.region(),
                name(name),
                null,
                organisation == null ? null : name(organisation),
                unit == null ? null : name(unit),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                assuredOn(standing));
    }

    private static @Nullable LocalDate assuredOn(@Nullable Standing standing) {
        return standing == null ? null : standing.assuredOn();
    }

    private static Name name(LocalizedText text) {
        return new Name(text.fi(), text.sv(), text.en());
    }
}
