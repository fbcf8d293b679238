package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatIT {
    @Test
    void makesOneReferralOfManyEqualRequestsAtOnce() throws Exception {
        UUID client = Given.client();
        Given.permission(client, World.SERVICE);
        String body = Given.referral(client, "service", World.SERVICE, true);
        String key = UUID.randomUUID().toString();

        List<Reply> replies = atOnce(20, () -> Service.as("tiina").create("/referrals", body, key));

        assertThat(replies).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.etag()).isEqualTo("\"1\"");
        });
        assertThat(replies.stream().map(Reply::id).distinct()).hasSize(1);
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        UUID client = Given.client();
        String key = UUID.randomUUID().toString();
        Person tiina = Service.as("tiina");
        tiina.create("/referrals", Given.referral(client, "service", World.SERVICE, false), key);

        Reply other = tiina.create("/referrals", Given.referral(client, "network", World.NETWORK, false), key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-conflict");
    }

    @Test
    void answersARepeatAlsoWhereItWouldBeRefusedToday() {
        UUID client = Given.client();
        Reply permission = Given.permission(client, World.SERVICE);
        String body = Given.referral(client, "service", World.SERVICE, true);
        Person tiina = Service.as("tiina");
        Reply first = tiina.create("/referrals", body, "repeat-after-withdrawal");
        tiina.command("/clients/" + client + "/permissions/" + permission.id() + "/withdraw", permission.etag(), null);

        Reply repeat = tiina.create("/referrals", body, "repeat-after-withdrawal");

        assertThat(repeat.status()).isEqualTo(201);
        assertThat(repeat.id()).isEqualTo(first.id());
        assertThat(repeat.etag()).isEqualTo("\"1\"");
    }

    @Test
    void letsOneOfManyWritersWithTheSameVersionThrough() throws Exception {
        Reply sent = Given.sentToService();

        List<Reply> replies =
                atOnce(10, () -> Service.as("rita").command("/referrals/" + sent.id() + "/claim", sent.etag(), null));

        assertThat(replies.stream().filter(reply -> reply.status() == 200)).hasSize(1);
        assertThat(replies.stream().filter(reply -> reply.status() == 412)).hasSize(9);
    }

    @Test
    void givesAnIdentityCodeToOneClientOfAUnit() throws Exception {
        String body = "{\"identityCode\":\"020516C903K\",\"givenName\":\"Eino\",\"familyName\":\"Kaksois\","
                + "\"municipality\":\"272\",\"language\":\"fi\"}";

        List<Reply> replies = atOnce(8, () -> Service.as("tiina").create("/clients", body));
        Reply later = Service.as("tiina").create("/clients", body);
        Reply otherUnit = Service.as("rita").create("/clients", body);

        List<Reply> made =
                replies.stream().filter(reply -> reply.status() == 201).toList();
        assertThat(made).hasSize(1);
        assertThat(replies).allMatch(reply -> List.of(201, 409, 503).contains(reply.status()));
        assertThat(later.status()).isEqualTo(409);
        assertThat(later.code()).isEqualTo("client-known");
        assertThat(later.text("/client")).isEqualTo(made.getFirst().id().toString());
        assertThat(otherUnit.status()).isEqualTo(201);
    }

    @Test
    void grantsAPermissionOnceHoweverOftenItIsAsked() throws Exception {
        UUID client = Given.client();
        String key = UUID.randomUUID().toString();
        String path = "/clients/" + client + "/permissions";

        List<Reply> replies =
                atOnce(6, () -> Service.as("tiina").create(path, Given.permissionFor(World.SERVICE), key));
        Given.permission(client, World.NETWORK);
        Reply repeat = Service.as("tiina").create(path, Given.permissionFor(World.SERVICE), key);

        assertThat(replies).allMatch(reply -> reply.status() == 201);
        assertThat(repeat.etag()).isEqualTo(replies.getFirst().etag());
        assertThat(Service.as("tiina").get(path).list("/permissions")).hasSize(2);
    }

    private static List<Reply> atOnce(int times, Callable<Reply> request) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<Reply>> futures = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(_ -> request).toList());
            List<Reply> replies = new java.util.ArrayList<>();
            for (Future<Reply> future : futures) {
                replies.add(future.get());
            }
            return replies;
        }
    }
}
