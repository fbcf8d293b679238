package fi.polku.reporting.accesslog.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.polku.platform.audit.Group;
import fi.polku.reporting.accesslog.Confirmations;
import fi.polku.reporting.accesslog.KeepGroups;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import tools.jackson.core.JacksonException;

/** Takes groups as they come, source by source, and confirms what is kept before its offset is. */
final class AccessLogListener implements BatchMessageListener<String, String> {
    private static final Logger LOG = LoggerFactory.getLogger(AccessLogListener.class);

    private final KeepGroups keep;
    private final Confirmations confirmations;

    AccessLogListener(KeepGroups keep, Confirmations confirmations) {
        this.keep = keep;
        this.confirmations = confirmations;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, String>> records) {
        var bySource = records.stream()
                .map(AccessLogListener::group)
                .filter(Objects::nonNull)
                .collect(groupingBy(Group::source, LinkedHashMap::new, toList()));
        bySource.entrySet().stream()
                .flatMap(groups -> keep.keep(groups.getKey(), groups.getValue()).stream())
                .map(confirmations::send)
                .toList()
                .forEach(CompletableFuture::join);
    }

    /** A gap in the chain will tell of a record that cannot be read. */
    private static @Nullable Group group(ConsumerRecord<String, String> message) {
        @Nullable String value = message.value();
        if (value == null) {
            return null;
        }
        try {
            return Group.fromJson(value);
        } catch (JacksonException e) {
            LOG.error("No group at {}-{}@{}", message.topic(), message.partition(), message.offset());
            return null;
        }
    }
}
