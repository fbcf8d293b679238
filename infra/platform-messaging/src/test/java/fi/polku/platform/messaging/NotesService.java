package fi.polku.platform.messaging;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service that publishes notes. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class NotesService {

    @Bean
    Aggregates<Note> notes(AggregateFactory aggregates, @Value("${test.topic}") String topic) {
        return aggregates.of(new AggregateType<>("notes", Note.class, NoteState.CE_TYPE, topic, NoteState::of));
    }

    @Bean
    TopicSpec beats(@Value("${test.topic}") String topic) {
        return TopicSpec.withBeats(topic);
    }
}
