package fi.polku.referral.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What this service asks of the directory; answered from its local copy. */
public interface Directory {
    Optional<Entry> entry(EntryKind kind, UUID id);

    /** Networks in which the membership sits as a co-ordinating worker [koordinoiva työntekijä], beside its unit's own. */
    List<UUID> coordinatedBy(UUID membership);

    /** Whether it names an organisation, unit, service or network: somebody a permission can be given to. */
    boolean isParty(UUID id);

    boolean isMunicipality(String code);
}
