package fi.polku.referral.forms;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.audit.AccessLog;
import fi.polku.platform.web.Caller;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Tells the access log which kinds of data were used, and on what ground each. */
public final class FormJournal {
    private static final String PURPOSE = "work-ability-support";

    private final AccessLog log;

    FormJournal(AccessLog log) {
        this.log = log;
    }

    public void read(Caller caller, FormSight sight, Collection<String> kinds) {
        UUID client = sight.known().form().client().value();
        each(sight.grounds(), kinds, (journal, ground) -> journal.read(caller, client, ground));
    }

    public void write(Caller caller, FormSight sight, Collection<String> kinds) {
        write(caller, sight.known().form(), sight.grounds(), kinds);
    }

    void write(Caller caller, Form form, Map<String, String> grounds, Collection<String> kinds) {
        each(
                grounds,
                kinds,
                (journal, ground) -> journal.write(caller, form.client().value(), ground));
    }

    private void each(Map<String, String> grounds, Collection<String> kinds, BiConsumer<AccessJournal, String> entry) {
        grounds.entrySet().stream()
                .filter(known -> kinds.contains(known.getKey()))
                .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toSet())))
                .forEach((ground, used) ->
                        entry.accept(new AccessJournal(log, PURPOSE, used.toArray(String[]::new)), ground));
    }
}
