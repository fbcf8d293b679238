package fi.polku.platform.test.stack;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/** Forgets everything when it is closed. */
final class MemoryStore extends MemoryBackend {

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return Hello.completed(command, super.handleCommand(channel, database, Hello.understood(command), query));
    }
}
