package fi.polku.referral.forms;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.referral.clients.ClientId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows forms to those who may read them, each section to those who may read its kind of data. */
public final class ReadForm {
    private final Forms forms;
    private final FormAccess access;
    private final FormJournal journal;

    ReadForm(Forms forms, FormAccess access, FormJournal journal) {
        this.forms = forms;
        this.access = access;
        this.journal = journal;
    }

    /** An edition; the newest that the caller may see where none is named. */
    public FormSight read(Caller caller, FormId id, @Nullable Integer edition) {
        FormSight sight = access.of(caller, forms.find(id).orElseThrow(NotFound::new), edition);
        journal.read(caller, sight, sight.kinds());
        return sight;
    }

    /** The newest edition that the caller may see, for what belongs to the form; whoever uses that writes it to the log. */
    public FormSight sight(Caller caller, FormId id) {
        return access.of(caller, forms.find(id).orElseThrow(NotFound::new), null);
    }

    /** Those of the client's forms that the caller sees something of. */
    public List<FormSight> of(Caller caller, ClientId client) {
        List<FormSight> seen = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (KnownForm known : forms.of(client)) {
            try {
                FormSight sight = access.of(caller, known, null);
                seen.add(sight);
                kinds.addAll(sight.kinds());
            } catch (NotFound notTheirs) {
                // Like one that does not exist.
            }
        }
        if (!seen.isEmpty()) {
            journal.read(caller, seen.getFirst(), kinds);
        }
        return seen;
    }
}
