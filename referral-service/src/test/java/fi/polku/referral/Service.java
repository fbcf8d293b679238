package fi.polku.referral;

import com.mongodb.client.MongoDatabase;
import fi.polku.contracts.Topics;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.RunningService;
import fi.polku.platform.test.Topic;
import fi.polku.referral.attachments.Clamd;
import fi.polku.referral.mail.MailServer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The running service with its directory, one for all tests of this module. */
public final class Service {
    static final Duration SOON = Duration.ofSeconds(60);

    private static final RunningService RUNNING =
            RunningService.start(ReferralServiceApplication.class, "/api/referral", settings());

    static {
        RUNNING.keepBeating(Topics.DIRECTORY);
        new World(RUNNING.issuer())
                .entries()
                .forEach((state, type) -> topic().publish(type.topic(), type.ceType(), state, 1));
        RUNNING.awaitSeen("/referrals?box=sent", World.people());
    }

    private Service() {}

    private static Map<String, String> settings() {
        Map<String, String> all = new HashMap<>(MailServer.SHARED.settings());
        all.putAll(Clamd.SHARED.settings());
        return all;
    }

    static Person as(String subject) {
        return RUNNING.as(subject);
    }

    static Topic topic() {
        return RUNNING.topic();
    }

    public static MongoDatabase database() {
        return bean(MongoDatabase.class);
    }

    public static <T> T bean(Class<T> type) {
        return RUNNING.bean(type);
    }

    static <T> T bean(String name, Class<T> type) {
        return RUNNING.bean(name, type);
    }
}
