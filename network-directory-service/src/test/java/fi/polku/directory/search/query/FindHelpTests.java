package fi.polku.directory.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.directory.Availability;
import fi.polku.contracts.directory.Criterion;
import fi.polku.contracts.directory.ServiceDescription;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.Validity;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.query.FindHelp.Assessed;
import fi.polku.directory.search.query.FindHelp.Help;
import fi.polku.directory.search.query.Reason.Aspect;
import fi.polku.directory.search.query.Reason.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindHelpTests {

    private static final Client CLIENT = new Client(
            34,
            "272",
            Set.of("mental-health"),
            "sv",
            true,
            30,
            Map.of("LIFE_SITUATION", Set.of("unemployed"), "WORK_ABILITY", Set.of("reduced")));

    @TempDir
    Path folder;

    private DirectoryIndex index;
    private FindHelp find;

    @BeforeEach
    void open() {
        index = Corpus.empty(folder);
        find = new FindHelp(index, Corpus.FINLAND);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void saysWhyAServiceFits() {
        put(service("fits", 18, 68, "272", false, 10, List.of("fi", "sv"), takes("LIFE_SITUATION", "unemployed")));

        var help = help(CLIENT);

        assertThat(help.nearMisses()).isEmpty();
        assertThat(help.total()).isEqualTo(1);
        assertThat(help.hits())
                .singleElement()
                .satisfies(helper -> assertThat(helper.reasons())
                        .containsExactly(
                                new Reason(Aspect.AGE, Verdict.MET, List.of("18", "68")),
                                new Reason(Aspect.MUNICIPALITY, Verdict.MET, List.of("272")),
                                new Reason(Aspect.NEED, Verdict.MET, List.of("mental-health")),
                                new Reason(Aspect.LANGUAGE, Verdict.MET, List.of("fi", "sv")),
                                new Reason(Aspect.REFERRAL, Verdict.MET, List.of()),
                                new Reason(Aspect.WAITING, Verdict.MET, List.of("10", "2026-11-01")),
                                new Reason(Aspect.LIFE_SITUATION, Verdict.MET, List.of("unemployed")),
                                new Reason(Aspect.WORK_ABILITY, Verdict.UNKNOWN, List.of())));
    }

    @Test
    void takesWhatAServiceHasNotSaidForNoRefusal() {
        put(service("silent", null, null, null, false, null, List.of(), List.of()));

        assertThat(help(CLIENT).hits())
                .singleElement()
                .satisfies(helper -> assertThat(verdicts(helper))
                        .containsEntry(Aspect.LANGUAGE, Verdict.UNKNOWN)
                        .containsEntry(Aspect.WAITING, Verdict.UNKNOWN)
                        .containsEntry(Aspect.LIFE_SITUATION, Verdict.UNKNOWN)
                        .containsEntry(Aspect.AGE, Verdict.MET));
    }

    @Test
    void tellsInWhichOneRespectEachNearMissRefuses() {
        put(service("young", 13, 22, "272", false, 10, List.of("sv"), List.of()));
        put(service("elsewhere", 18, 68, "217", false, 10, List.of("sv"), List.of()));
        put(service("finnish", 18, 68, "272", false, 10, List.of("fi"), List.of()));
        put(service("referred", 18, 68, "272", true, 10, List.of("sv"), List.of()));
        put(service("slow", 18, 68, "272", false, 120, List.of("sv"), List.of()));
        put(service("working", 18, 68, "272", false, 10, List.of("sv"), takes("LIFE_SITUATION", "employed")));
        put(service("refusing", 18, 68, "272", false, 10, List.of("sv"), refuses("WORK_ABILITY", "reduced")));

        var help = help(CLIENT);

        assertThat(help.hits()).isEmpty();
        assertThat(help.nearMisses()).hasSize(7);
        assertThat(help.nearMisses())
                .extracting(FindHelpTests::refusal)
                .containsExactlyInAnyOrder(
                        Aspect.AGE,
                        Aspect.MUNICIPALITY,
                        Aspect.LANGUAGE,
                        Aspect.REFERRAL,
                        Aspect.WAITING,
                        Aspect.LIFE_SITUATION,
                        Aspect.WORK_ABILITY);
    }

    @Test
    void leavesOutWhatMissesTwiceAndWhatDoesNotHelp() {
        put(service("twice", 13, 22, "217", false, 10, List.of("sv"), List.of()));
        put(service("other", 18, 68, "272", false, 10, List.of("sv"), takes("NEED", "debt")));

        var help = help(CLIENT);

        assertThat(help.hits()).isEmpty();
        assertThat(help.nearMisses()).isEmpty();
    }

    @Test
    void offersNothingToThoseWhoseNeedsItRefuses() {
        put(service("sober", 18, 68, "272", false, 10, List.of("sv"), refuses("NEED", "substance-use")));
        var both = clientWith("mental-health", "substance-use");

        var help = help(both);

        assertThat(help.hits()).isEmpty();
        assertThat(help.nearMisses())
                .singleElement()
                .satisfies(near -> assertThat(near.reasons())
                        .contains(new Reason(Aspect.NEED, Verdict.NOT_MET, List.of("substance-use"))));
        assertThat(help(clientWith("mental-health")).hits()).hasSize(1);
        assertThat(help(clientWith("substance-use")).hits()).isEmpty();
    }

    @Test
    void doesNotHelpWithANeedOfItsKindThatItRefuses() {
        put(service("not-for-it", null, null, null, false, null, List.of(), refuses("NEED", "mental-health")));

        var help = help(clientWith("mental-health"));

        assertThat(help.hits()).isEmpty();
    }

    @Test
    void asksEachOfSeveralRulesAboutTheSame() {
        var rules = List.of(
                new Criterion("LIFE_SITUATION", "ANY_OF", List.of("unemployed", "student")),
                new Criterion("LIFE_SITUATION", "ANY_OF", List.of("student")));
        put(service("students", null, null, null, false, null, List.of(), rules));

        var help = help(CLIENT);

        assertThat(help.hits()).isEmpty();
        assertThat(help.nearMisses()).extracting(FindHelpTests::refusal).containsExactly(Aspect.LIFE_SITUATION);
    }

    @Test
    void putsFirstWhatHelpsWithMoreAndSooner() {
        put(service("slower", null, null, null, false, 60, List.of(), List.of()));
        put(service("sooner", null, null, null, false, 5, List.of(), List.of()));
        put(service("both", null, null, null, false, 60, List.of(), takes("NEED", "mental-health", "debt")));
        var client = new Client(null, null, Set.of("mental-health", "debt"), null, false, null, Map.of());

        assertThat(help(client).hits())
                .extracting(helper -> helper.service().name().fi())
                .containsExactly("both", "sooner", "slower");
    }

    @Test
    void putsLastWhatHasNoPlaceLeftAndSaysHowManyThereAre() {
        put(with(service("full", null, null, null, false, null, List.of(), List.of()), places(0, 5)));
        put(with(service("slow", null, null, null, false, null, List.of(), List.of()), places(2, 80)));
        put(service("silent", null, null, null, false, null, List.of(), List.of()));
        var client = new Client(null, null, Set.of(), null, false, 90, Map.of());

        var hits = help(client).hits();

        assertThat(hits).extracting(helper -> helper.service().name().fi()).containsExactly("slow", "silent", "full");
        assertThat(hits.getFirst().reasons())
                .containsExactly(new Reason(Aspect.WAITING, Verdict.MET, List.of("80", "2026-11-01", "2")));
    }

    @Test
    void hasEveryServiceForWhomNothingIsKnownAndNoNearMiss() {
        put(service("one", 13, 22, "217", true, 100, List.of("fi"), List.of()));
        var nobody = new Client(null, null, Set.of(), null, false, null, Map.of());

        assertThat(help(nobody).hits()).hasSize(1);
        assertThat(help(nobody).nearMisses()).isEmpty();
    }

    private static Client clientWith(String... needs) {
        return new Client(null, null, Set.of(needs), null, false, null, Map.of());
    }

    private Help help(Client client) {
        index.refresh();
        return find.find(client, Corpus.DAY, 25);
    }

    private void put(ServiceState service) {
        index.put(service);
    }

    private static Aspect refusal(Assessed helper) {
        return helper.reasons().stream()
                .filter(reason -> reason.verdict() == Verdict.NOT_MET)
                .map(Reason::aspect)
                .findFirst()
                .orElseThrow();
    }

    private static Map<Aspect, Verdict> verdicts(Assessed helper) {
        return helper.reasons().stream().collect(Collectors.toMap(Reason::aspect, Reason::verdict));
    }

    private static List<Criterion> takes(String attribute, String... values) {
        return List.of(new Criterion(attribute, "ANY_OF", List.of(values)));
    }

    private static List<Criterion> refuses(String attribute, String... values) {
        return List.of(new Criterion(attribute, "NONE_OF", List.of(values)));
    }

    private static Availability places(int free, int waitingDays) {
        return new Availability(LocalDate.of(2026, 11, 1), 10, free, waitingDays);
    }

    private static ServiceState with(ServiceState service, Availability availability) {
        return new ServiceState(
                service.id(),
                service.region(),
                service.organisation(),
                service.unit(),
                service.kind(),
                service.name(),
                service.referralNeeded(),
                null,
                null,
                List.of(),
                service.validity(),
                null,
                service.description(),
                List.of(),
                availability,
                null,
                null,
                List.of());
    }

    private static ServiceState service(
            String name,
            @Nullable Integer youngest,
            @Nullable Integer oldest,
            @Nullable String municipality,
            boolean referralNeeded,
            @Nullable Integer waitingDays,
            List<String> languages,
            List<Criterion> rules) {
        var description =
                new ServiceDescription(null, null, List.of(), null, rules, languages, null, List.of(), null, List.of());
        return new ServiceState(
                Corpus.id(name),
                "18",
                Corpus.COUNTY,
                Corpus.UNIT,
                "mental-health",
                new LocalizedText(name, null, null),
                referralNeeded,
                youngest,
                oldest,
                municipality == null ? List.of() : List.of(municipality),
                new Validity(LocalDate.of(2026, 1, 1), null),
                null,
                description,
                List.of(),
                waitingDays == null ? null : new Availability(LocalDate.of(2026, 11, 1), null, null, waitingDays),
                null,
                null,
                List.of());
    }
}
