package fi.polku.directory.entries.messaging;

import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.directory.entries.Entry;
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
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.messaging.TopicSpec;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every kind of entry with its collection and its published type. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    /** The other services tell the age of their memberships by this topic's beats. */
    @Bean
    TopicSpec directoryTopic() {
        return TopicSpec.withBeats(Topics.DIRECTORY);
    }

    @Bean
    PublicStates publicStates(Finland finland) {
        return new PublicStates(finland);
    }

    @Bean
    AggregateType<Region> regionType(PublicStates states) {
        return type("region", Region.class, PublishedType.REGION, states::region);
    }

    @Bean
    AggregateType<Organisation> organisationType(PublicStates states) {
        return entries("organisation", Organisation.class, PublishedType.ORGANISATION, states::organisation);
    }

    @Bean
    AggregateType<Unit> unitType(PublicStates states) {
        return entries("unit", Unit.class, PublishedType.UNIT, states::unit);
    }

    @Bean
    AggregateType<Location> locationType(PublicStates states) {
        return entries("location", Location.class, PublishedType.LOCATION, states::location);
    }

    @Bean
    AggregateType<Template> templateType(PublicStates states) {
        return entries("template", Template.class, PublishedType.TEMPLATE, states::template);
    }

    @Bean
    AggregateType<Service> serviceType(PublicStates states) {
        return entries("service", Service.class, PublishedType.SERVICE, states::service);
    }

    @Bean
    AggregateType<Professional> professionalType(PublicStates states) {
        return entries("professional", Professional.class, PublishedType.PROFESSIONAL, states::professional);
    }

    @Bean
    AggregateType<Network> networkType(PublicStates states) {
        return entries("network", Network.class, PublishedType.NETWORK, states::network);
    }

    @Bean
    AggregateType<ServicePath> pathType(PublicStates states) {
        return entries("path", ServicePath.class, PublishedType.PATH, states::path);
    }

    @Bean
    AggregateType<Membership> membershipType(PublicStates states) {
        return entries("membership", Membership.class, PublishedType.MEMBERSHIP, states::membership);
    }

    /** Drafts are not told to anybody. */
    private static <E extends Record & Entry<E>> AggregateType<E> entries(
            String collection, Class<E> state, PublishedType published, Function<Stored<E>, Object> publicState) {
        return type(
                collection,
                state,
                published,
                stored -> stored.state().standing().draft() ? null : publicState.apply(stored));
    }

    private static <S extends Record> AggregateType<S> type(
            String collection,
            Class<S> state,
            PublishedType published,
            Function<Stored<S>, @Nullable Object> publicState) {
        return new AggregateType<>(collection, state, published.ceType(), published.topic(), publicState);
    }
}
