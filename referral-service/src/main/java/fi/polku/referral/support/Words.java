package fi.polku.referral.support;

import fi.polku.platform.mongo.FieldAddress;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.KeyScope;
import fi.polku.referral.parties.Member;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Seals and opens the words of one support period. They are sealed once, when they are written, and opened only to be shown. */
public final class Words {
    private static final String RETENTION_CLASS = "work-ability";

    private final FieldEncryption encryption;
    private final String region;
    private final UUID period;
    private final UUID client;

    Words(FieldEncryption encryption, String region, UUID period, UUID client) {
        this.encryption = encryption;
        this.region = region;
        this.period = period;
        this.client = client;
    }

    /** Bound to the place, so that nobody can move them in the store. */
    public Sealed seal(Member by, String place, String words) {
        return new Sealed(
                by.organisation(), encryption.encrypt(scope(by.organisation()), address(place), words.strip()));
    }

    public @Nullable Sealed sealIfAny(Member by, String place, @Nullable String words) {
        return words == null || words.isBlank() ? null : seal(by, place, words);
    }

    /** A list, each at its own number. */
    public List<Sealed> sealAll(Member by, String place, List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(number -> seal(by, place + "." + number, words.get(number)))
                .toList();
    }

    public String open(String place, Sealed sealed) {
        return encryption.decrypt(scope(sealed.controller()), address(place), sealed.cipher());
    }

    public @Nullable String openIfAny(String place, @Nullable Sealed sealed) {
        return sealed == null ? null : open(place, sealed);
    }

    public List<String> openAll(String place, List<Sealed> sealed) {
        return IntStream.range(0, sealed.size())
                .mapToObj(number -> open(place + "." + number, sealed.get(number)))
                .toList();
    }

    private KeyScope scope(UUID controller) {
        return new KeyScope(region, client, controller.toString(), RETENTION_CLASS);
    }

    private FieldAddress address(String place) {
        return new FieldAddress(region, SupportPeriods.COLLECTION, period, place);
    }
}
