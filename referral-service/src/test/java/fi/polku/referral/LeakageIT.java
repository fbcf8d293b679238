package fi.polku.referral;

import static com.mongodb.client.model.Projections.exclude;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import fi.polku.contracts.Topics;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What must never be found outside an answer to somebody who may read it. */
class LeakageIT {
    private static final List<String> CANARIES = List.of(
            "050594U903M",
            "Kanarianlintu",
            "Salaisnimi",
            "+358509998877",
            "salainen@example.invalid",
            "Kysymyskanaria",
            "Tavoitekanaria",
            "Syykanaria",
            "Neuvokanaria",
            "Viestikanaria",
            "Perustekanaria",
            "Paikkakanaria",
            "Valikanaria",
            "Vikakanaria",
            "Pyytajakanaria",
            "Jarjestokanaria",
            "Ongelmakanaria",
            "Korjauskanaria",
            "Lomakekanaria",
            "Liitekanaria",
            "Tarvekanaria",
            "Aikeenkanaria",
            "Sisaltokanaria",
            "Viitekanaria",
            "Tiimikanaria",
            "Tapaamiskanaria",
            "Rivikanaria",
            "Askelkanaria",
            "Edistyskanaria",
            "Osoitekanaria",
            "Huomiokanaria",
            "Uusinimi",
            "Otsikkokanaria",
            "Tarinakanaria",
            "Prosessikanaria",
            "Parannuskanaria");
    private static final String CLIENT = "{\"identityCode\":\"050594U903M\",\"givenName\":\"Salaisnimi\","
            + "\"familyName\":\"Kanarianlintu\",\"municipality\":\"272\",\"language\":\"fi\",\"nonDisclosure\":true,"
            + "\"phone\":\"+358509998877\",\"email\":\"salainen@example.invalid\","
            + "\"address\":\"Osoitekanaria 1\",\"contactNote\":\"Huomiokanaria\"%s}";

    @Test
    void keepsAPersonOutOfTopicsStoreAndLogs() {
        var logged = new Listening();
        logged.start();
        try {
            UUID referral = everythingThatCanBeSaid();
            await().atMost(Service.SOON)
                    .untilAsserted(() -> assertThat(topic(Topics.REFERRAL))
                            .contains(referral.toString())
                            .contains("\"DECLINED\""));
        } finally {
            logged.end();
        }

        String[] canaries = CANARIES.toArray(String[]::new);
        for (String name : List.of(Topics.REFERRAL, Topics.PERMISSION, Topics.ACCESS_LOG)) {
            assertThat(topic(name)).as(name).doesNotContain(canaries);
        }
        assertThat(topic(Topics.PERMISSION + ".dlt")).doesNotContain(canaries);
        assertThat(dump()).doesNotContain(canaries);
        assertThat(String.join("\n", logged.lines())).doesNotContain(canaries);
        assertThat(logged.lines()).isNotEmpty();
    }

    @Test
    void tellsNobodyTheMunicipalityUnderANonDisclosureOrder() {
        UUID client = Given.client("{\"givenName\":\"Aino\",\"familyName\":\"Suojattu\",\"municipality\":\"272\","
                + "\"language\":\"fi\",\"nonDisclosure\":true}");
        Given.permission(client, World.COUNTY);
        Reply sent = Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, true));

        assertThat(sent.has("/municipality")).isFalse();
    }

    private static UUID everythingThatCanBeSaid() {
        Person tiina = Service.as("tiina");
        tiina.create("/clients", CLIENT.formatted(",\"extra\":\"Kysymyskanaria\""));
        tiina.create("/clients", CLIENT.formatted(",\"birthDate\":\"1994-05-06\""));
        UUID client = Given.client(CLIENT.formatted(""));
        tiina.create("/clients", CLIENT.formatted(""));
        tiina.post("/clients/search", "{\"identityCode\":\"050594U903M\"}");
        tiina.post(
                "/clients/search",
                "{\"givenName\":\"Salaisnimi\",\"familyName\":\"Kanarianlintu\",\"birthDate\":\"1994-05-05\"}");
        Reply renamed = tiina.put(
                "/clients/" + client,
                "\"1\"",
                CLIENT.formatted(",\"reason\":\"mistake\"").replace("Salaisnimi", "Uusinimi"));
        assertThat(renamed.status()).as(renamed.body()).isEqualTo(200);
        tiina.create("/referrals", words(Given.referral(client, "service", World.SERVICE, true)));
        Given.permission(client, World.COUNTY);
        answered(client);
        Reply sent = tiina.create("/referrals", words(Given.referral(client, "service", World.SERVICE, true)));
        onTheWay(client);
        supported(client);
        Reply claimed =
                Given.moved(Given.after(sent, "rita", "claim"), "rita", "write-message", "{'text':'Viestikanaria'}");
        Service.as("rita")
                .command(
                        "/referrals/" + sent.id() + "/decline",
                        claimed.etag(),
                        "{\"reason\":\"other\",\"text\":\"Syykanaria\",\"advice\":\"Neuvokanaria\"}");
        assertThat(tiina.get("/referrals/" + sent.id()).text("/decline/advice")).isEqualTo("Neuvokanaria");
        return sent.id();
    }

    private static void answered(UUID client) {
        Person tiina = Service.as("tiina");
        Reply form = tiina.create("/forms", "{\"client\":\"" + client + "\"}");
        for (String answer : List.of("{\"wishes\":\"Lomakekanaria\"}", "{\"Lomakekanaria\":1}")) {
            Reply saved = Person.send(tiina.json("/forms/" + form.id())
                    .header("If-Match", form.etag())
                    .method("PATCH", BodyPublishers.ofString("{\"sections\":{\"wishes\":" + answer + "}}")));
            assertThat(saved.status()).as(saved.body()).isIn(200, 400);
        }
        tiina.create("/forms/" + form.id() + "/attachments", """
                {"section":"wishes","name":"Liitekanaria.pdf","type":"application/pdf"}""");
    }

    private static void onTheWay(UUID client) {
        String outside = words(Given.referral(client, "outside", World.SERVICE, true))
                .replaceFirst(
                        "\"id\":\"[^\"]*\"",
                        "\"outside\":{\"name\":\"Jarjestokanaria\",\"way\":\"posted\",\"permission\":\"signed\"}")
                .replaceFirst(
                        "\\}$",
                        ",\"asker\":{\"kind\":\"close-person\",\"name\":\"Pyytajakanaria\",\"subjectAgrees\":true}}");
        Reply asked = Service.as("tiina").create("/referrals", outside);
        assertThat(asked.text("/asker/name")).as(asked.body()).isEqualTo("Pyytajakanaria");
        Reply accepted =
                Given.moved(Given.after(asked, "tiina", "claim"), "tiina", "accept", "{'ground':'Perustekanaria'}");
        Reply scheduled = Given.moved(
                accepted,
                "tiina",
                "schedule",
                "{'startsAt':'2099-01-05T08:00:00Z','channel':'office','place':'Paikkakanaria'}");
        Reply told = Given.moved(scheduled, "tiina", "report-interim", "{'text':'Valikanaria'}");
        Reply failed = Given.moved(told, "tiina", "fail", "{'reason':'other','text':'Vikakanaria'}");
        Reply marked = Given.moved(
                failed,
                "tiina",
                "mark-problem",
                "{'kind':'delay','text':'Ongelmakanaria','unit':'%s'}".formatted(World.SENDING));
        Given.moved(marked, "tiina", "repair-problem", "{'problem':1,'text':'Korjauskanaria'}");
    }

    private static void supported(UUID client) {
        String period = "/support-periods/"
                + Service.as("tiina")
                        .create("/support-periods", "{\"client\":\"%s\",\"workAbility\":\"reduced\"}".formatted(client))
                        .id();
        said(period, "write-plan", """
                {'need':'Tarvekanaria','goals':['Aikeenkanaria'],'content':'Sisaltokanaria',
                 'statutoryPlan':{'kind':'other','reference':'Viitekanaria','madeOn':'2026-01-01'}}""");
        said(period, "join-team", "{'name':'Tiimikanaria','from':'2026-01-01'}");
        said(period, "record-contact", """
                {'on':'2026-01-01','channel':'elsewhere','place':'Tapaamiskanaria','line':'Rivikanaria'}""");
        said(period, "plan-step", "{'text':'Askelkanaria'}");
        said(period, "record-progress", "{'on':'2026-01-01','words':'Edistyskanaria'}");
        assertThat(Service.as("tiina").get(period).text("/contacts/0/place")).isEqualTo("Tapaamiskanaria");
        Service.as("tiina").create("/client-stories", "{\"title\":\"Otsikkokanaria\",\"story\":\"Tarinakanaria\"}");
        Reply problem = Service.as("tiina")
                .create(
                        "/process-problems",
                        "{\"kind\":\"delay\",\"text\":\"Prosessikanaria\",\"responsible\":\"%s\"}"
                                .formatted(World.SENDING));
        said("/process-problems/" + problem.id(), "repair", "{'text':'Parannuskanaria'}");
    }

    private static void said(String period, String command, String body) {
        Reply said = Service.as("tiina")
                .command(period + "/" + command, Service.as("tiina").get(period).etag(), body.replace('\'', '"'));
        assertThat(said.status()).as(said.body()).isEqualTo(200);
    }

    private static String words(String body) {
        return body.replace("Mikä auttaisi?", "Kysymyskanaria").replace("Takaisin työhön", "Tavoitekanaria");
    }

    private static String topic(String name) {
        var all = new StringBuilder();
        Service.topic().records(name).forEach(each -> {
            all.append(each.key()).append(new String(each.value(), UTF_8));
            each.headers().forEach(header -> all.append(new String(header.value(), UTF_8)));
        });
        return all.toString();
    }

    private static String dump() {
        var all = new StringBuilder();
        for (String collection : Service.database().listCollectionNames()) {
            // Of files, which AttachmentIT looks into, there are too many bytes to print.
            for (Document document :
                    Service.database().getCollection(collection).find().projection(exclude("data"))) {
                all.append(document.toJson());
            }
        }
        return all.toString();
    }

    /** Hears every line that anything logs, down to what a developer would turn on. */
    private static final class Listening extends AppenderBase<ILoggingEvent> {
        private final Queue<String> heard = new ConcurrentLinkedQueue<>();
        private final Logger polku = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger("fi.polku");
        private final Logger root =
                ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

        @Override
        public void start() {
            super.start();
            root.addAppender(this);
            polku.setLevel(Level.TRACE);
            polku.trace("listening");
        }

        void end() {
            root.detachAppender(this);
            polku.setLevel(null);
        }

        List<String> lines() {
            return List.copyOf(heard);
        }

        @Override
        protected void append(ILoggingEvent event) {
            heard.add(event.getFormattedMessage()
                    + event.getMDCPropertyMap()
                    + (event.getThrowableProxy() == null
                            ? ""
                            : event.getThrowableProxy().getMessage()));
        }
    }
}
