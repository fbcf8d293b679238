package fi.polku.directory.reach.web;

import fi.polku.directory.entries.Held;
import fi.polku.directory.reach.KnowledgeAnswer;
import fi.polku.directory.reach.Moment;
import java.util.UUID;

record KnowledgeView(UUID id, long version, UUID card, Moment moment, int score) {

    static KnowledgeView of(Held<KnowledgeAnswer> held) {
        var said = held.entry();
        return new KnowledgeView(held.id(), held.version(), said.card(), said.moment(), said.score());
    }
}
