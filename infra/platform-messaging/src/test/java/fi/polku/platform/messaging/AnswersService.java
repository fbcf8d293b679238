package fi.polku.platform.messaging;

import fi.polku.platform.mongo.Ids;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service that copies notes and answers each fact once; a note about another is answered when the other is there. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class AnswersService {

    @Bean
    CopySpec copiedNotes(@Value("${test.topic}") String topic, Answering answering) {
        return CopySpec.of(
                topic,
                CopiedType.of(NoteState.CE_TYPE, NoteState.class, "note_copies")
                        .indexed("word")
                        .reacting(answering));
    }

    @Bean
    Aggregates<Answer> answers(AggregateFactory aggregates) {
        return aggregates.of(AggregateType.unpublished("answers", Answer.class));
    }

    @Bean
    Copy<NoteState> noteCopies(Copies copies) {
        return copies.of(NoteState.class);
    }

    @Bean
    Answering answering(Aggregates<Answer> answers, Copy<NoteState> notes) {
        return new Answering(answers, notes);
    }

    /** Counts its runs, and fails where it is told to. */
    static final class Answering implements Reaction<NoteState> {

        final Queue<UUID> runs = new ConcurrentLinkedQueue<>();
        final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        private final Aggregates<Answer> answers;
        private final Copy<NoteState> notes;

        Answering(Aggregates<Answer> answers, Copy<NoteState> notes) {
            this.answers = answers;
            this.notes = notes;
        }

        @Override
        public Outcome react(Copied<NoteState> source, Set<Long> unseenFacts) {
            runs.add(source.id());
            RuntimeException thrown = failure.get();
            if (thrown != null) {
                throw thrown;
            }
            if (source.state().word().equals("explode")) {
                throw new IllegalStateException(
                        "secret words: " + source.state().word());
            }
            UUID about = source.state().about();
            if (about != null && notes.find(about).isEmpty()) {
                return Outcome.waitFor(about);
            }
            for (long fact : unseenFacts) {
                var _ = answers.createDerived(
                        Ids.derived("answer", source.id().toString(), Long.toString(fact)),
                        source.region(),
                        new Answer(source.id(), fact));
            }
            return Outcome.done();
        }
    }
}
