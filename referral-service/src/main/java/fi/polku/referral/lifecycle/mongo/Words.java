package fi.polku.referral.lifecycle.mongo;

import fi.polku.platform.mongo.FieldAddress;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.KeyScope;
import fi.polku.referral.lifecycle.FreeText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hides and reveals the words of one referral, each field bound to its place. */
final class Words {
    static final String QUESTION = "question";
    static final String GOALS = "goals";
    static final String DECLINE_TEXT = "declineText";
    static final String DECLINE_ADVICE = "declineAdvice";
    static final String OUTCOME_TEXT = "outcomeText";
    static final String FAIL_TEXT = "failText";
    static final String OUTSIDE_NAME = "outsideName";
    static final String ASKER_NAME = "askerName";
    static final String DECISION_GROUND = "decisionGround";
    static final String VISIT_PLACE = "visitPlace";

    private static final String RETENTION_CLASS = "work-ability";

    private final FieldEncryption encryption;
    private final String region;
    private final UUID referral;
    private final UUID client;
    private final String within;

    Words(FieldEncryption encryption, String region, UUID referral, UUID client) {
        this(encryption, region, referral, client, "");
    }

    private Words(FieldEncryption encryption, String region, UUID referral, UUID client, String within) {
        this.within = within;
        this.encryption = encryption;
        this.region = region;
        this.referral = referral;
        this.client = client;
    }

    /** Those of one time before it was opened again, each at a place of its own. */
    Words ofRound(int number) {
        return new Words(encryption, region, referral, client, "rounds." + number + ".");
    }

    /** Where the words of an interim report stand. */
    static String interim(int number) {
        return "interims." + number;
    }

    /** Where the words of a problem of the path stand. */
    static String problem(int number) {
        return "problems." + number;
    }

    /** Where the words of its repair stand. */
    static String repair(int number) {
        return "problems." + number + ".repair";
    }

    /** Where the words stand that settle a conflict with the case. */
    static String conflict(int number) {
        return "conflicts." + number;
    }

    /** Where the words of a message stand. */
    static String message(int number) {
        return "messages." + number;
    }

    String hide(UUID controller, String field, FreeText text) {
        return encryption.encrypt(scope(controller), address(field), text.words());
    }

    @Nullable
    String hideIfAny(UUID controller, String field, @Nullable FreeText text) {
        return text == null ? null : hide(controller, field, text);
    }

    FreeText reveal(UUID controller, String field, String cipher) {
        return new FreeText(encryption.decrypt(scope(controller), address(field), cipher));
    }

    @Nullable
    FreeText revealIfAny(UUID controller, String field, @Nullable String cipher) {
        return cipher == null ? null : reveal(controller, field, cipher);
    }

    private KeyScope scope(UUID controller) {
        return new KeyScope(region, client, controller.toString(), RETENTION_CLASS);
    }

    private FieldAddress address(String field) {
        return new FieldAddress(region, ReferralDocument.COLLECTION, referral, within + field);
    }
}
