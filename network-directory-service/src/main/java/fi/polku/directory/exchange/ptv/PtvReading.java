package fi.polku.directory.exchange.ptv;

import fi.polku.directory.entries.Forms;
import fi.polku.directory.exchange.FieldsTold;
import fi.polku.directory.exchange.Identities;
import fi.polku.directory.exchange.ImportOrder;
import fi.polku.directory.exchange.Kind;
import fi.polku.directory.exchange.Places;
import fi.polku.directory.exchange.Words;
import fi.polku.platform.web.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells records of PTV's open API, version 11, as entries. */
final class PtvReading {

    /** Business code of the Social Insurance Institution, which PTV knows as one state body among others. */
    private static final String KELA = "0246246-0";

    private final Forms forms;
    private final Places places;

    PtvReading(Forms forms, Places places) {
        this.forms = forms;
        this.places = places;
    }

    ObjectNode organisation(ObjectNode organization) {
        var told = new FieldsTold(forms.organisations());
        Localised.say(told, "/name", organization.path("organizationNames"), "Name");
        return told.sayIfTold("/kind", kind(organization))
                .say("/validTo", ending(organization))
                .all();
    }

    /** PTV tells who gives a service, not which unit receives its clients: each organisation gets a unit of its name. */
    ObjectNode unit(ObjectNode organization, Identities identities) {
        var told = new FieldsTold(forms.units());
        told.say(
                "/organisation",
                identities.of(Kind.ORGANISATION, organization.path("id").asString("")));
        Localised.say(told, "/name", organization.path("organizationNames"), "Name");
        return told.say("/validTo", ending(organization)).all();
    }

    /** An organisation of which a service tells the name and no more. */
    ObjectNode named(ObjectNode item) {
        return new FieldsTold(forms.organisations())
                .say("/name/fi", Words.of(item.path("name")))
                .all();
    }

    ObjectNode namedUnit(ObjectNode item, Identities identities) {
        return new FieldsTold(forms.units())
                .say(
                        "/organisation",
                        identities.of(Kind.ORGANISATION, item.path("id").asString("")))
                .say("/name/fi", Words.of(item.path("name")))
                .all();
    }

    ObjectNode location(ObjectNode channel, ImportOrder order, Identities identities) {
        var told = new FieldsTold(forms.locations())
                .say("/validTo", ending(channel))
                .say("/openingHours/week", PtvHours.week(channel.path("serviceHours")))
                .say("/openingHours/exceptions", PtvHours.exceptions(channel.path("serviceHours")))
                .say("/contact/phone", PtvContacts.phone(channel.path("phoneNumbers")))
                .say("/contact/email", Localised.first(channel.path("supportEmails"), null));
        if (order.defaults().unit() == null) {
            var organisation = channel.path("organizationId").asString("");
            told.say("/organisation", identities.of(Kind.ORGANISATION, organisation));
        }
        Localised.say(told, "/name", channel.path("serviceChannelNames"), "Name");
        new PtvAddress(places).say(told, channel.path("addresses"));
        return told.all();
    }

    ObjectNode service(ObjectNode service, ImportOrder order, Identities identities, PtvChannels channels) {
        var told = new FieldsTold(forms.services());
        Localised.say(told, "/name", service.path("serviceNames"), "Name");
        var descriptions = service.path("serviceDescriptions");
        Localised.say(told, "/description/summary", descriptions, "Summary");
        Localised.say(told, "/description/text", descriptions, "Description");
        Localised.say(told, "/description/criteria", service.path("requirements"), null);
        told.say("/description/languages", texts(service.path("languages")))
                .say("/description/cost/kind", cost(service))
                .say("/municipalities", municipalities(service))
                .say("/validTo", ending(service));
        channels.say(told, service, identities);
        var provider = provider(service).orElse("");
        if (order.defaults().unit() == null && !provider.isEmpty()) {
            told.say("/organisation", identities.of(Kind.ORGANISATION, provider))
                    .say("/unit", identities.of(Kind.UNIT, provider));
        }
        return told.all();
    }

    /** The organisation that answers for a service. */
    static Optional<String> provider(JsonNode service) {
        var responsible = service.path("organizations")
                .valueStream()
                .filter(each -> each.path("roleType").asString("").equals("Responsible"))
                .map(each -> each.at("/organization/id").asString(""));
        return Stream.concat(Stream.of(service.at("/mainOrganization/id").asString("")), responsible)
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    private static @Nullable String kind(ObjectNode organization) {
        if (organization.path("businessCode").asString("").equals(KELA)) {
            return "social-insurance";
        }
        return switch (organization.path("organizationType").asString("")) {
            case "Municipality" -> "municipality";
            case "Region" -> "wellbeing-services-county";
            case "Organization" -> "association";
            case "Company", "SotePrivate" -> "company";
            case "State", "RegionalOrganization", "SotePublic" -> "other";
            default -> null;
        };
    }

    private static @Nullable String cost(ObjectNode service) {
        return switch (service.path("serviceChargeType").asString("")) {
            case "FreeOfCharge" -> "free";
            case "Chargeable" -> "client-fee";
            default -> null;
        };
    }

    /** None means the whole region, as a nationwide service covers it. */
    private List<String> municipalities(ObjectNode service) {
        var ofAreas = service.path("areas")
                .valueStream()
                .flatMap(area -> area.path("municipalities").valueStream());
        return Stream.concat(ofAreas, service.path("municipalities").valueStream())
                .map(municipality -> municipality.path("code").asString(""))
                .filter(code -> places.of(code).isPresent())
                .distinct()
                .toList();
    }

    /** What has been deleted there ends here on the day of its deletion. */
    private static @Nullable LocalDate ending(ObjectNode record) {
        return record.path("publishingStatus").asString("").equals("Deleted") ? day(record.path("modified")) : null;
    }

    /** PTV's times are UTC, with or without saying so. */
    static @Nullable LocalDate day(JsonNode time) {
        var text = time.asString("");
        try {
            return text.isEmpty() ? null : LocalDate.ofInstant(instant(text), Today.FINLAND);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Instant instant(String text) {
        var zoned = text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d$");
        return zoned
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(each -> each.asString("")).toList();
    }
}
