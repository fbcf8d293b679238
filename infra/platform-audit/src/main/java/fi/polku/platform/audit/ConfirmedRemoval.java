package fi.polku.platform.audit;

import fi.polku.platform.audit.Content.Kind;
import java.time.Clock;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.MessageListener;
import tools.jackson.core.JacksonException;

/**
 * Removes what is verified and kept elsewhere, and nothing else. The last group of an open chain stays, for the next process has
 * to name it, until a person has accepted that it is the last.
 */
final class ConfirmedRemoval implements MessageListener<String, String> {

    private static final Logger LOG = LoggerFactory.getLogger(ConfirmedRemoval.class);

    private final GroupStore store;
    private final SourceRegister register;
    private final Clock clock;

    ConfirmedRemoval(GroupStore store, SourceRegister register, Clock clock) {
        this.store = store;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void onMessage(ConsumerRecord<String, String> message) {
        String value = message.value();
        if (value == null) {
            return;
        }
        try {
            remove(Confirmation.fromJson(value));
        } catch (JacksonException e) {
            LOG.error("No confirmation at {}-{}@{}", message.topic(), message.partition(), message.offset());
        }
    }

    void remove(Confirmation confirmed) {
        String source = confirmed.source();
        Optional<Group> last = store.last(source);
        if (last.isEmpty()) {
            return;
        }
        long through = Math.min(confirmed.verifiedThrough(), register.sentThrough(source));
        boolean ended = last.get().content().kind() == Kind.CLOSING
                || (confirmed.settled() && !register.alive(source, clock.instant()));
        long end = last.get().number();
        store.remove(source, ended ? through : Math.min(through, end - 1));
        if (ended && through >= end) {
            register.forget(source);
        }
    }
}
