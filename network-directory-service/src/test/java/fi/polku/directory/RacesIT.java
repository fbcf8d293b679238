package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Of several requests that are right each by itself, and wrong together, one is carried out. */
class RacesIT {

    private static final int ROUNDS = 12;
    private static final Api ADMIN = RunningDirectory.as("kp-admin");
    private static final Api EDITOR = Entered.member(ADMIN, "races-" + UUID.randomUUID(), "directory-editor");
    private static final UUID ORGANISATION = Entered.anyOrganisation(ADMIN);

    @Test
    void oneServiceIsEnteredOnceHoweverManyEnterIt() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var service = Entered.service(ORGANISATION, Entered.anyUnit(ADMIN, ORGANISATION));

            var replies = atOnce(List.of(
                    () -> EDITOR.post("services", service),
                    () -> EDITOR.post("services", service),
                    () -> EDITOR.post("services", service),
                    () -> EDITOR.post("services", service)));

            assertThat(replies).extracting(Reply::status).containsOnlyOnce(201).contains(422);
        }
    }

    @Test
    void onePlaceIsGivenToOnePersonOnce() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var unit = Entered.anyUnit(ADMIN, ORGANISATION);
            var membership = Entered.membership(unit, "races-" + UUID.randomUUID());

            var replies = atOnce(
                    List.of(() -> ADMIN.post("memberships", membership), () -> ADMIN.post("memberships", membership)));

            assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    void twoOrganisationsDoNotBecomeEachOthersHeirs() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var one = Entered.anyOrganisation(ADMIN);
            var other = Entered.anyOrganisation(ADMIN);

            var replies = atOnce(List.of(() -> succeededBy(one, other), () -> succeededBy(other, one)));

            assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    void noServiceIsEnteredInAUnitThatEndsMeanwhile() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var unit = Entered.anyUnit(ADMIN, ORGANISATION);
            var ended = Entered.unit(ORGANISATION).replace("\"validFrom\"", "\"validTo\":\"2026-02-01\",\"validFrom\"");

            var replies = atOnce(List.of(
                    () -> ADMIN.put("units/" + unit, 1, ended),
                    () -> EDITOR.post("services", Entered.service(ORGANISATION, unit))));

            assertThat(replies).extracting(Reply::status).containsOnlyOnce(422);
        }
    }

    private static Reply succeededBy(UUID organisation, UUID heir) {
        return ADMIN.put("organisations/" + organisation, 1, """
                {"kind":"employment-service","name":{"fi":"Perinnön jättäjä"},"validFrom":"2026-01-01","validTo":"2030-12-31",
                 "successor":"%s"}""".formatted(heir));
    }

    private static List<Reply> atOnce(List<Callable<Reply>> requests) throws Exception {
        var start = new CyclicBarrier(requests.size());
        try (var threads = Executors.newFixedThreadPool(requests.size())) {
            var replies = new ArrayList<Reply>();
            for (var reply : threads.invokeAll(requests.stream()
                    .<Callable<Reply>>map(request -> () -> {
                        start.await();
                        return request.call();
                    })
                    .toList())) {
                replies.add(reply.get());
            }
            return replies;
        }
    }
}
