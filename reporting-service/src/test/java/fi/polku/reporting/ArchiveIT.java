package fi.polku.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fi.polku.platform.audit.Finding;
import fi.polku.reporting.accesslog.Archive;
import fi.polku.reporting.accesslog.ConfirmedHeads;
import fi.polku.reporting.accesslog.VerifyArchive;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** What happens to the archive of the access log behind this service's back. */
class ArchiveIT {
    @Test
    void isFoundOutByNumberAndIsWholeWhereNothingWasDone() {
        String source = confirmedChain();
        assertThat(verified()).isEmpty();
        assertThat(Service.as("tuula").get("/access-log/findings").list("/items"))
                .isEmpty();
        long end =
                Objects.requireNonNull(heads().find(Filters.eq(source)).first()).getLong("confirmed");

        groups().updateOne(at(source, end - 5), Updates.set("group", altered(source, end - 5)));
        groups().deleteOne(at(source, end - 3));
        groups().updateOne(at(source, end - 2), Updates.set("clients", List.of()));
        groups().deleteOne(at(source, end));

        assertThat(verified())
                .containsExactlyInAnyOrder(
                        new Finding(Finding.Kind.ALTERED, source, end - 5, end - 5),
                        new Finding(Finding.Kind.MISSING, source, end - 3, end - 3),
                        new Finding(Finding.Kind.ALTERED, source, end - 2, end - 2),
                        new Finding(Finding.Kind.TAIL_CUT, source, end, end));
        assertThat(Service.as("tuula").get("/access-log/findings").list("/items"))
                .hasSizeGreaterThanOrEqualTo(4);

        groups().updateOne(at(source, end - 4), Updates.set("clients", List.of()));

        assertThat(verified()).contains(new Finding(Finding.Kind.ALTERED, source, end - 5, end - 4));
        assertThat(Service.bean(Archive.class).findings(100))
                .as("grown since it was first found")
                .contains(new Finding(Finding.Kind.ALTERED, source, end - 5, end - 4));
    }

    /** This process's own, by reading the log, which is logged. */
    private static String confirmedChain() {
        UUID client = UUID.randomUUID();
        for (int i = 0; i < 8; i++) {
            Service.as("tuula").get("/access-log?client=" + client);
        }
        await().atMost(Service.SOON)
                .until(() -> groups().countDocuments(Filters.eq("clients", client.toString())) == 8
                        && heads().find().into(new ArrayList<>()).stream()
                                .allMatch(head -> head.getLong("confirmed").equals(head.getLong("number"))));
        // The confirmation is on its topic a moment after it is noted.
        String source = Objects.requireNonNull(groups().find().first()).getString("source");
        await().atMost(Service.SOON)
                .until(() -> Service.bean(ConfirmedHeads.class).all().stream()
                        .anyMatch(head -> head.source().equals(source)
                                && head.number()
                                        == Objects.requireNonNull(heads().find(Filters.eq(source))
                                                        .first())
                                                .getLong("number")));
        return source;
    }

    private static List<Finding> verified() {
        return Service.bean(VerifyArchive.class).verify();
    }

    private static String altered(String source, long number) {
        return Objects.requireNonNull(groups().find(at(source, number)).first())
                .getString("group")
                .replaceFirst("20(\\d\\d)-", "19$1-");
    }

    private static Bson at(String source, long number) {
        return Filters.and(Filters.eq("source", source), Filters.eq("number", number));
    }

    private static MongoCollection<Document> groups() {
        return Service.database().getCollection("access_log_groups");
    }

    private static MongoCollection<Document> heads() {
        return Service.database().getCollection("access_log_heads");
    }
}
