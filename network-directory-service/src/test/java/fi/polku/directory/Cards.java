package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Reply;
import java.util.UUID;

/**
 * A service with those who write its cards, and one who reads them.
 *
 * @param author works in the service, and begins the cards
 * @param coAuthor works elsewhere in the organisation
 * @param coAuthorId the membership
 * @param manager answers for the services of the organisation
 * @param reader works in another organisation of the region
 */
record Cards(UUID service, Api author, UUID authorId, Api coAuthor, UUID coAuthorId, Api manager, Api reader) {

    static final String GENERAL = """
            {"question":"for-whom","text":{"fi":"Työikäiselle","sv":"För personer i arbetsför ålder"}},
            {"question":"when","text":{"fi":"Kun työkyky on alentunut"}},
            {"question":"referral","text":{"fi":"Ei lähetettä"}},
            {"question":"contact","text":{"fi":"Soita 06 826 4111"}},
            {"question":"what-happens","text":{"fi":"Asiakas saa ajan"}}""";

    static Cards any() {
        var admin = RunningDirectory.as("kp-admin");
        var organisation = Entered.anyOrganisation(admin);
        var unit = Entered.anyUnit(admin, organisation);
        var elsewhere = Entered.anyUnit(admin, organisation);
        var editor = Entered.member(admin, fresh(), "directory-editor");
        var service = Entered.created(editor, "services", Entered.service(organisation, unit));
        var author = fresh();
        var coAuthor = fresh();
        var manager = fresh();
        var authorId = member(admin, unit, author);
        var coAuthorId = member(admin, elsewhere, coAuthor);
        member(admin, elsewhere, manager, "service-manager");
        return new Cards(
                service.id(),
                RunningDirectory.as(author),
                authorId,
                RunningDirectory.as(coAuthor),
                coAuthorId,
                RunningDirectory.as(manager),
                Entered.member(admin, fresh()));
    }

    private static UUID member(Api admin, UUID unit, String subject, String... duties) {
        return Entered.created(admin, "memberships", Entered.membership(unit, subject, duties))
                .id();
    }

    private static String fresh() {
        return "cards-" + UUID.randomUUID();
    }

    String beginning(String answers) {
        return """
                {"service":"%s","name":{"fi":"Näin ohjaat","sv":"Så här hänvisar du"},"template":"general","templateVersion":1,
                 "answers":[%s],"authors":["%s"]}""".formatted(service, answers, coAuthorId);
    }

    String text(String name, String answers) {
        return """
                {"name":{"fi":"%s"},"template":"general","templateVersion":1,"answers":[%s],
                 "authors":["%s","%s"]}""".formatted(name, answers, authorId, coAuthorId);
    }

    /** A new card as its author begins it. */
    UUID begun() {
        return Entered.created(author, "cards", beginning(GENERAL)).id();
    }

    /** A new card in its first edition. */
    UUID published() {
        var id = begun();
        step(author, id, 1, "submit", "");
        step(manager, id, 2, "approve", "{\"reviewOn\":\"2099-01-01\"}");
        return id;
    }

    static Reply step(Api by, UUID card, long version, String step, String body) {
        var reply = by.command("cards/" + card + "/" + step, version, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply;
    }
}
