package fi.polku.platform.messaging;

import java.util.List;

/** What this service copies from one topic; a bean for each need, and several may name the same topic. */
public record CopySpec(String topic, List<CopiedType<?>> types) {
    public CopySpec {
        types = List.copyOf(types);
    }

    public static CopySpec of(String topic, CopiedType<?>... types) {
        return new CopySpec(topic, List.of(types));
    }
}
