package fi.polku.platform.messaging;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service whose notes are nobody's business until they are ready. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class DraftsService {

    @Bean
    Aggregates<Note> notes(AggregateFactory aggregates, @Value("${test.topic}") String topic) {
        return aggregates.of(new AggregateType<>(
                "notes",
                Note.class,
                NoteState.CE_TYPE,
                topic,
                note -> note.state().word().equals("draft") ? null : NoteState.of(note)));
    }
}
