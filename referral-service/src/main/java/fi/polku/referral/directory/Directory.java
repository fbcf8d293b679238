package fi.polku.referral.directory;

import fi.polku.contracts.LocalizedText;
import fi.polku.referral.parties.Member;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What this service asks of the directory; answered from its local copy. */
public interface Directory {
    Optional<Entry> entry(EntryKind kind, UUID id);

    /** Networks in which the membership sits as a co-ordinating worker [koordinoiva työntekijä], beside its unit's own. */
    List<UUID> coordinatedBy(UUID membership);

    /** Whether it names an organisation, unit, service or network: somebody a permission can be given to. */
    boolean isParty(UUID id);

    boolean isUnit(UUID id);

    /** Kinds of the organisations behind a party: of a network also of those who sit in it. */
    Set<String> kindsOf(UUID party);

    /** What the directory calls an organisation, unit, service or network. */
    Optional<LocalizedText> nameOf(UUID entry);

    boolean isMunicipality(String code);

    Optional<LocalizedText> municipality(String code);

    /** Whether it is a municipality of this region. */
    boolean isMunicipalityOf(String region, String code);

    /** Where a unit belongs that is in force today. */
    Optional<UnitPlace> unit(UUID id);

    /** The unit itself, and those that have ended and whose work and rights are its own now (rule 7). */
    List<UUID> unitsOf(UUID unit);

    /** The unit that does now what this one did: itself, or who came after it. */
    UUID presentUnit(UUID unit);

    /** Whether they are one unit today, whichever name each had before a merger. */
    default boolean sameUnit(UUID one, UUID other) {
        return one.equals(other) || presentUnit(one).equals(presentUnit(other));
    }

    /** The entry that is there now instead of one that has ended; empty where none took its place. */
    Optional<UUID> successorOf(Entry entry);

    /** A membership in force today. */
    Optional<Member> member(UUID membership);

    /** Whether the membership is known, and over. */
    boolean hasEnded(UUID membership);
}
