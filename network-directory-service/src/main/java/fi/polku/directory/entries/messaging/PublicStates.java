package fi.polku.directory.entries.messaging;

import static fi.polku.directory.entries.messaging.SharedParts.facts;
import static fi.polku.directory.entries.messaging.SharedParts.standing;
import static fi.polku.directory.entries.messaging.SharedParts.text;
import static fi.polku.directory.entries.messaging.SharedParts.validity;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.directory.Accessibility;
import fi.polku.contracts.directory.Address;
import fi.polku.contracts.directory.Availability;
import fi.polku.contracts.directory.Contact;
import fi.polku.contracts.directory.Coordinates;
import fi.polku.contracts.directory.LocationState;
import fi.polku.contracts.directory.MembershipState;
import fi.polku.contracts.directory.Municipality;
import fi.polku.contracts.directory.NetworkState;
import fi.polku.contracts.directory.OpeningHours;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.PathState;
import fi.polku.contracts.directory.PathStep;
import fi.polku.contracts.directory.ProfessionalState;
import fi.polku.contracts.directory.RegionState;
import fi.polku.contracts.directory.ServiceDescription;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.TemplateState;
import fi.polku.contracts.directory.Training;
import fi.polku.contracts.directory.UnitState;
import fi.polku.directory.entries.Location;
import fi.polku.directory.entries.Membership;
import fi.polku.directory.entries.Network;
import fi.polku.directory.entries.Organisation;
import fi.polku.directory.entries.Professional;
import fi.polku.directory.entries.Region;
import fi.polku.directory.entries.Service;
import fi.polku.directory.entries.ServicePath;
import fi.polku.directory.entries.Template;
import fi.polku.directory.entries.Unit;
import fi.polku.directory.reference.Finland;
import fi.polku.platform.messaging.Stored;

/** Says in the words of the contracts what the directory holds. */
final class PublicStates {

    private final Finland finland;

    PublicStates(Finland finland) {
        this.finland = finland;
    }

    RegionState region(Stored<Region> stored) {
        var region = stored.state();
        var county = finland.county(region.code()).orElseThrow();
        var municipalities = finland.municipalitiesOf(region.code()).stream()
                .map(municipality -> new Municipality(municipality.code(), text(municipality.name())))
                .toList();
        return new RegionState(
                stored.id(),
                stored.region(),
                text(county.name()),
                municipalities,
                region.issuers().stream().map(SharedParts::binding).toList(),
                facts(region.facts()));
    }

    OrganisationState organisation(Stored<Organisation> stored) {
        var organisation = stored.state();
        return new OrganisationState(
                stored.id(),
                stored.region(),
                organisation.kind(),
                text(organisation.name()),
                validity(organisation.validity()),
                organisation.successor(),
                standing(organisation),
                facts(organisation.facts()));
    }

    UnitState unit(Stored<Unit> stored) {
        var unit = stored.state();
        return new UnitState(
                stored.id(),
                stored.region(),
                unit.organisation(),
                text(unit.name()),
                validity(unit.validity()),
                unit.successor(),
                standing(unit),
                facts(unit.facts()));
    }

    LocationState location(Stored<Location> stored) {
        var location = stored.state();
        return new LocationState(
                stored.id(),
                stored.region(),
                location.organisation(),
                text(location.name()),
                SameShape.orAbsent(Address.class, location.address()),
                SameShape.orAbsent(Coordinates.class, location.coordinates()),
                SameShape.orAbsent(Contact.class, location.contact()),
                SameShape.orAbsent(OpeningHours.class, location.openingHours()),
                SameShape.orAbsent(Accessibility.class, location.accessibility()),
                validity(location.validity()),
                location.successor(),
                standing(location),
                facts(location.facts()));
    }

    TemplateState template(Stored<Template> stored) {
        var template = stored.state();
        return new TemplateState(
                stored.id(),
                stored.region(),
                template.organisation(),
                template.kind(),
                text(template.name()),
                SameShape.in(ServiceDescription.class, template.description()),
                validity(template.validity()),
                template.successor(),
                standing(template),
                facts(template.facts()));
    }

    ServiceState service(Stored<Service> stored) {
        var service = stored.state();
        return new ServiceState(
                stored.id(),
                stored.region(),
                service.organisation(),
                service.unit(),
                service.kind(),
                text(service.name()),
                service.referralNeeded(),
                service.minimumAge(),
                service.maximumAge(),
                service.municipalities(),
                validity(service.validity()),
                service.template(),
                SameShape.in(ServiceDescription.class, service.description()),
                service.locations(),
                SameShape.orAbsent(Availability.class, service.availability()),
                service.successor(),
                standing(service),
                facts(service.facts()));
    }

    ProfessionalState professional(Stored<Professional> stored) {
        var person = stored.state();
        return new ProfessionalState(
                stored.id(),
                stored.region(),
                person.organisation(),
                person.unit(),
                person.fullName(),
                person.profession(),
                person.title() == null ? null : text(person.title()),
                person.roles(),
                person.competences(),
                person.trainings().stream()
                        .map(training -> SameShape.in(Training.class, training))
                        .toList(),
                person.languages(),
                SameShape.orAbsent(Contact.class, person.contact()),
                person.membership(),
                validity(person.validity()),
                person.successor(),
                standing(person),
                facts(person.facts()));
    }

    NetworkState network(Stored<Network> stored) {
        var network = stored.state();
        return new NetworkState(
                stored.id(),
                stored.region(),
                network.organisation(),
                network.coordinatingUnit(),
                text(network.name()),
                network.seats().stream().map(SharedParts::seat).toList(),
                validity(network.validity()),
                network.successor(),
                standing(network),
                facts(network.facts()));
    }

    PathState path(Stored<ServicePath> stored) {
        var path = stored.state();
        return new PathState(
                stored.id(),
                stored.region(),
                path.organisation(),
                text(path.name()),
                SameShape.orAbsent(LocalizedText.class, path.summary()),
                path.targetGroups(),
                path.steps().stream()
                        .map(step -> SameShape.in(PathStep.class, step))
                        .toList(),
                validity(path.validity()),
                path.successor(),
                standing(path),
                facts(path.facts()));
    }

    MembershipState membership(Stored<Membership> stored) {
        var membership = stored.state();
        return new MembershipState(
                stored.id(),
                stored.region(),
                membership.issuer(),
                membership.subject(),
                membership.displayName(),
                membership.organisation(),
                membership.unit(),
                membership.role(),
                membership.duties(),
                validity(membership.validity()),
                standing(membership),
                facts(membership.facts()));
    }
}
