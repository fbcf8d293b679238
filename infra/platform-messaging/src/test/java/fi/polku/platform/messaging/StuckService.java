package fi.polku.platform.messaging;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service whose reaction cannot go on until it is freed. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class StuckService {

    @Bean
    CopySpec copiedNotes(@Value("${test.topic}") String topic, Stuck stuck) {
        return CopySpec.of(
                topic,
                CopiedType.of(NoteState.CE_TYPE, NoteState.class, "note_copies").reacting(stuck));
    }

    @Bean
    Stuck stuck() {
        return new Stuck();
    }

    static final class Stuck implements Reaction<NoteState> {

        final AtomicBoolean free = new AtomicBoolean();
        final AtomicInteger tries = new AtomicInteger();

        @Override
        public Outcome react(Copied<NoteState> source, Set<Long> unseenFacts) {
            tries.incrementAndGet();
            if (!free.get()) {
                throw new ReadinessIT.Unreachable();
            }
            return Outcome.done();
        }
    }
}
