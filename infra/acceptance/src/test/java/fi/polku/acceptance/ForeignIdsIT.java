package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.acceptance.AccessRule.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * S2: every operation of the merged OpenAPI document with ids of another region, of another unit, of a matter without permission
 * and under foreign memberships, asked by every role. What is not the asker's answers like what does not exist.
 *
 * <p>What each operation is about stands in {@code access-rules.txt}; one without a rule fails here.
 */
@ExtendWith(RunningPolku.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsIT {
    private static final String KOKKOLA = "272";
    private static final String KAJAANI = "205";
    private static final String NO_VERSION = "\"999\"";
    private static final String CURSOR = "cursor=";
    private static final int SMALL_TURNS = 6;
    private static final int FEW_OTHERS = 4;
    private static final List<String> BOXES = List.of("sent", "received", "mine", "queue", "waiting", "overdue");

    /** What the rightful get for a command that is never in time: it was theirs to give. */
    private static final Set<Integer> HEARD = Set.of(200, 201, 409, 412, 422);

    private static final Set<Integer> NO = Set.of(400, 403, 404, 409, 412, 422);

    private final LongAdder requests = new LongAdder();
    private final LongAdder let = new LongAdder();
    private final Polku polku;
    private final Mint mint;
    private final Map<String, AccessRule> rules = AccessRule.all();
    private final List<Operation> operations;
    private final Askers askers;
    private final List<Matter> matters;
    private final Map<String, String> versions = new ConcurrentHashMap<>();
    private List<String> faults = List.of();

    ForeignIdsIT(Polku polku) {
        this.polku = polku;
        mint = new Mint(polku.stack());
        operations = Operation.of(Eventually.seen(
                        () -> polku.sender().get("/api/openapi.json"),
                        document -> document.succeeded() && !document.body().has("x-unavailable"))
                .body());
        askers = new Askers(polku, mint);
        matters = List.of(
                Matter.open(polku.region(), KOKKOLA, polku.sender(), polku.coordinator()),
                Matter.open(polku.region(), KOKKOLA, polku.sender(), polku.coordinator())
                        .withdrawn(polku.sender()),
                Matter.open(polku.otherRegion(), KAJAANI, polku.as("ka-omatyontekija"), polku.as("ka-koordinaattori")));
        polku.ground().settle();
    }

    @BeforeEach
    void startClean() {
        faults = Collections.synchronizedList(new ArrayList<>());
        versions.clear();
    }

    @AfterAll
    void tellTheFigure() {
        Figure.print(
                "S2",
                "%d operations, %d askers, %d requests for what is another's, %d answered with it"
                        .formatted(operations.size(), askers.all().size(), requests.sum(), let.sum()));
    }

    @Test
    void knowsARuleForEveryOperationAndNoOther() {
        assertThat(rules.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        operations.stream().map(Operation::toString).toList());
    }

    @Test
    void hidesAThingFromEverybodyWhoHasNoPartInIt() {
        forEachAsker(asker -> things(asker, operation -> {
            AccessRule rule = rule(operation);
            Answer unknown =
                    ask(asker, operation, unknown(operation), NO_VERSION, Filled.body(rule, matters.getFirst()));
            for (Matter matter : matters) {
                if (!asker.finds(rule, matter)) {
                    for (String version : versions(operation, matter)) {
                        hidden(
                                ask(
                                        asker,
                                        operation,
                                        Filled.path(operation, rule, matter),
                                        version,
                                        Filled.body(rule, matter)),
                                unknown);
                    }
                }
            }
        }));
        nothingIsLet();
    }

    @Test
    void letsNobodyDoWhatIsForAnotherPart() {
        forEachAsker(asker -> things(asker, operation -> {
            AccessRule rule = rule(operation);
            matters.stream()
                    .filter(matter -> asker.finds(rule, matter) && !asker.may(rule, matter))
                    .forEach(matter -> refused(ask(
                            asker,
                            operation,
                            Filled.path(operation, rule, matter),
                            versions(operation, matter).getFirst(),
                            Filled.body(rule, matter))));
        }));
        nothingIsLet();
    }

    /** Else all else would be refused for whatever reason, and show nothing. */
    @Test
    void hearsThoseWhoseThingItIs() {
        Matter matter = Matter.open(polku.region(), KOKKOLA, polku.sender(), polku.coordinator());
        List<Operation> all = operations.stream()
                .filter(operation -> rule(operation).kind().isThing())
                .toList();
        all.forEach(operation -> {
            AccessRule rule = rule(operation);
            List<Asker> rightful = askers.all().stream()
                    .filter(asker -> asker.may(rule, matter))
                    .toList();
            if (rightful.isEmpty()) {
                faults.add("nobody may " + operation);
            }
            rightful.forEach(asker -> {
                Answer answer = asker.ask(
                        operation.method(),
                        Filled.path(operation, rule, matter),
                        NO_VERSION,
                        Filled.body(rule, matter));
                boolean heard =
                        operation.method().equals("GET") ? answer.status() == 200 : HEARD.contains(answer.status());
                if (!heard) {
                    faults.add(asker + ": " + answer);
                }
            });
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void findsNoPartOfAThingUnderAnother() {
        forEachAsker(asker -> things(asker, operation -> {
            AccessRule rule = rule(operation);
            List<String> parameters = operation.pathParameters();
            if (parameters.size() < 2) {
                return;
            }
            String own = parameters.getFirst();
            for (Matter home : matters) {
                for (Matter other : matters) {
                    if (asker.may(rule, home) && !home.equals(other)) {
                        String version = versions(operation, home).getFirst();
                        String first = home.id(Filled.nameOf(rule, own));
                        String second = other.id(parameters.get(1));
                        hidden(
                                ask(
                                        asker,
                                        operation,
                                        operation.path(List.of(first, second)),
                                        version,
                                        Filled.body(rule, home)),
                                ask(
                                        asker,
                                        operation,
                                        operation.path(List.of(first, random())),
                                        version,
                                        Filled.body(rule, home)));
                    }
                }
            }
        }));
        nothingIsLet();
    }

    @Test
    void takesNothingOfAnotherIntoWhatIsMade() {
        forEachAsker(asker -> operations.stream()
                .filter(operation -> rule(operation).kind() == Kind.CREATE && walks(asker, operation))
                .forEach(operation -> {
                    AccessRule rule = rule(operation);
                    named(rule)
                            .ifPresent(name -> matters.stream()
                                    .filter(matter -> !asker.finds(rule, matter))
                                    .forEach(matter -> {
                                        String filled = Filled.body(rule, matter);
                                        sameAsUnknown(
                                                ask(asker, operation, operation.template(), NO_VERSION, filled),
                                                ask(
                                                        asker,
                                                        operation,
                                                        operation.template(),
                                                        NO_VERSION,
                                                        filled.replace(matter.id(name), random())));
                                    }));
                }));
        nothingIsLet();
    }

    @Test
    void putsNoCaseOfAnotherOnOnesOwnAgenda() {
        Operation agenda = operation("POST /api/consultation/meetings/{id}/agenda");
        AccessRule meetings = rule(agenda);
        AccessRule cases = rule(operation("GET /api/consultation/cases/{id}"));
        forEachAsker(asker -> matters.stream()
                .filter(home -> asker.may(meetings, home))
                .forEach(home -> matters.stream()
                        .filter(other -> !asker.finds(cases, other))
                        .forEach(other -> {
                            String path = Filled.path(agenda, meetings, home);
                            String version = versions(agenda, home).getFirst();
                            sameAsUnknown(
                                    ask(asker, agenda, path, version, Filled.body(meetings, other)),
                                    ask(
                                            asker,
                                            agenda,
                                            path,
                                            version,
                                            Filled.body(meetings, other).replace(other.id("case"), random())));
                        })));
        nothingIsLet();
    }

    @Test
    void listsFindsAndCountsNothingOfAnother() {
        forEachAsker(asker -> operations.stream()
                .filter(operation ->
                        Set.of(Kind.LIST, Kind.SEARCH).contains(rule(operation).kind()) && walks(asker, operation))
                .forEach(operation -> queries(operation)
                        .forEach(path -> matters.stream()
                                .filter(matter -> !asker.isAtHomeIn(matter))
                                .forEach(matter -> {
                                    Answer answer = ask(
                                            asker, operation, path, NO_VERSION, Filled.body(rule(operation), matter));
                                    shown(answer, matter, answer.status() == 200);
                                }))));
        nothingIsLet();
    }

    @Test
    void takesNoCursorOfAnotherNorOfAnotherList() {
        List<Operation> lists = operations.stream()
                .filter(operation -> operation.query().containsKey("cursor"))
                .toList();
        assertThat(lists).hasSizeGreaterThan(5);
        // So that whoever receives has more than one client.
        Matter.open(polku.region(), KOKKOLA, polku.sender(), polku.coordinator());
        polku.ground().settle();
        // What is for those with a duty stays empty here.
        for (Operation list :
                lists.stream().filter(list -> rule(list).kind() != Kind.DUTY).toList()) {
            for (String path :
                    queries(list).stream().filter(ForeignIdsIT::isNeverEmpty).toList()) {
                String cursor = cursorOf(path);
                forEachAsker(asker -> lists.stream()
                        .filter(other -> walks(asker, list) && meet(lists.indexOf(list), lists.indexOf(other)))
                        .flatMap(other -> queries(other).stream())
                        .filter(other -> !asker.name().equals(owner(path)) || !other.equals(path))
                        .map(other -> other + (other.contains("?") ? "&" : "?") + CURSOR + cursor)
                        .forEach(other -> refused(ask(asker, list, other, NO_VERSION, ""))));
            }
        }
        nothingIsLet();
    }

    /** Each list's cursors are shown to itself, and in a short run to every fourth of the others. */
    private static boolean meet(int list, int other) {
        return list == other || (list + other) % Extent.of(FEW_OTHERS, 1) == 0;
    }

    @Test
    void reportsOnOnesOwnRegionAlone() {
        Map<String, Set<String>> municipalities = Stream.of(polku.region(), polku.otherRegion())
                .collect(Collectors.toMap(
                        Region::code,
                        region -> polku
                                .sender()
                                .get("/api/directory/municipalities?region=" + region.code())
                                .expect(200)
                                .items()
                                .stream()
                                .map(each -> each.path("code").asString(""))
                                .collect(Collectors.toSet())));
        List<String> indicators = polku.analyst().get("/api/reporting/indicators").expect(200).items().stream()
                .map(each -> each.path("code").asString(""))
                .toList();
        assertThat(indicators).isNotEmpty();
        // The analyst's own has to be there, or its absence elsewhere would show nothing.
        Eventually.seen(
                () -> polku.analyst().get(report("referrals")),
                own -> own.response().body().contains('"' + KOKKOLA + '"'));
        forEachAsker(asker -> indicators.forEach(indicator -> {
            Answer answer =
                    ask(asker, operation("GET /api/reporting/reports/{indicator}"), report(indicator), NO_VERSION, "");
            if (!asker.duties().contains("analyst")) {
                refused(answer);
            } else if (answer.status() != 200
                    || !answer.text("/region").equals(asker.region())
                    || answer.body()
                            .path("rows")
                            .valueStream()
                            .map(row -> row.path("by").path("municipality").asString(""))
                            .anyMatch(code -> !code.isEmpty()
                                    && !municipalities
                                            .getOrDefault(asker.region(), Set.of())
                                            .contains(code))) {
                fault(asker + ": " + by(answer));
            }
        }));
        nothingIsLet();
    }

    @Test
    void tellsPrivacyOfficersAloneAndOfUsesInTheirRegionAlone() {
        forEachAsker(asker -> matters.forEach(matter -> {
            Answer log = ask(
                    asker,
                    operation("GET /api/reporting/access-log"),
                    "/api/reporting/access-log?client=" + matter.id("client"),
                    NO_VERSION,
                    "");
            if (!asker.duties().contains("privacy-officer")) {
                refused(log);
            } else if (log.status() != 200
                    || log.items().stream()
                            .anyMatch(entry -> !entry.path("actor")
                                    .path("region")
                                    .asString("")
                                    .equals(asker.region()))) {
                fault(asker + ": " + log);
            }
        }));
        nothingIsLet();
    }

    @Test
    void letsOnlyThoseWithTheDutyAskForWhatIsForThem() {
        forEachAsker(asker -> operations.stream()
                .filter(operation -> rule(operation).kind() == Kind.DUTY)
                .forEach(operation -> {
                    String path = operation.template().replace("{indicator}", "referrals")
                            + known(operation, "from=2026-01-01", "to=2026-12-31", "client=" + random());
                    boolean rightful = asker.duties().stream()
                            .anyMatch(duty -> rule(operation).may().contains(duty));
                    Answer answer = ask(asker, operation, path, NO_VERSION, "");
                    if (!rightful) {
                        refused(answer);
                    } else if (answer.status() != 200) {
                        fault(asker + " has to be answered: " + answer);
                    }
                }));
        nothingIsLet();
    }

    @Test
    void letsNobodyWithoutTheDutyChangeADirectoryEntry() {
        Map<String, String> before = entries(polku.region());
        forEachAsker(asker -> operations.stream()
                .filter(operation -> rule(operation).kind() == Kind.EDIT && walks(asker, operation))
                .filter(operation -> !asker.region().equals(polku.region().code())
                        || asker.duties().stream()
                                .noneMatch(duty -> rule(operation).may().contains(duty)))
                .forEach(operation -> {
                    String path = Filled.path(operation, polku.region());
                    String version = operation.pathParameters().isEmpty()
                            ? NO_VERSION
                            : polku.as("kp-admin").get(Filled.entity(path)).header("ETag");
                    refused(ask(
                            asker,
                            operation,
                            path,
                            version,
                            Filled.body(rule(operation), polku.region(), mint.issuer())));
                }));
        nothingIsLet();
        assertThat(entries(polku.region())).isEqualTo(before);
    }

    @Test
    void showsEverybodyTheDirectoryButNobodysLogin() {
        forEachAsker(asker -> operations.stream()
                .filter(operation -> rule(operation).kind() == Kind.DIRECTORY && walks(asker, operation))
                .forEach(operation -> {
                    String path = Filled.path(operation, polku.region());
                    Answer answer =
                            ask(asker, operation, path + known(operation, "region=18", "limit=100"), NO_VERSION, "");
                    boolean admin = asker.duties().contains("region-admin")
                            && asker.region().equals(polku.region().code());
                    String text = answer.response().body();
                    if (answer.status() != 200
                            || (!admin && (text.contains(mint.issuer()) || text.contains("kp-te")))) {
                        fault(asker + ": " + by(answer));
                    }
                }));
        nothingIsLet();
    }

    @Test
    void knowsNobodyWhoActsAsAnother() {
        String outside = membershipOutsideTheBinding();
        List<String> foreign = List.of(
                polku.region().membership("kp-koordinaattori"),
                polku.otherRegion().membership("ka-koordinaattori"),
                polku.region().unit("tyollisyys"),
                outside,
                "no-id");
        Asker sender = askers.named("kp-te");
        Asker namesake = visitor("namesake at another issuer", polku.with(otherIssuersToken("kp-te")));
        Asker stranger = visitor("stranger", polku.with(mint.token("stranger-" + random())));
        operations.stream()
                .filter(operation -> rule(operation).kind() != Kind.TOKEN)
                .forEach(operation -> {
                    Matter matter = matters.getFirst();
                    AccessRule rule = rule(operation);
                    String path = rule.kind().isThing()
                            ? Filled.path(operation, rule, matter)
                            : queries(operation).getFirst();
                    String body = rule.kind() == Kind.EDIT
                            ? Filled.body(rule, polku.region(), mint.issuer())
                            : Filled.body(rule, matter);
                    String method = operation.method();
                    Answer unknown = counted(sender.ask(method, path, NO_VERSION, body, random()));
                    for (String membership : foreign) {
                        as403(counted(sender.ask(method, path, NO_VERSION, body, membership)), unknown);
                    }
                    for (String membership : List.of("", outside, polku.region().membership("kp-te"))) {
                        refused(counted(namesake.ask(method, path, NO_VERSION, body, membership)));
                        refused(counted(stranger.ask(method, path, NO_VERSION, body, membership)));
                    }
                    refused(counted(visitor("of three", askers.ofThree()).ask(method, path, NO_VERSION, body)));
                });
        nothingIsLet();
        assertThat(namesake.ask("GET", "/api/directory/me", NO_VERSION, "")
                        .expect(200)
                        .items())
                .isEmpty();
    }

    /**
     * A membership of another issuer's user stands in the store and goes to all services, as no way through the directory
     * would let it: the binding is looked at where memberships are used, too.
     */
    private String membershipOutsideTheBinding() {
        UUID id = polku.ground()
                .copyMembership(
                        polku.region().membership("kp-te"),
                        polku.stack().otherIssuer().issuer());
        polku.ground().settle();
        return id.toString();
    }

    private String otherIssuersToken(String subject) {
        return polku.stack().otherIssuer().token(subject);
    }

    private static Asker visitor(String name, Visitor visitor) {
        return new Asker(name, visitor, "", "", Set.of(), Set.of());
    }

    private void forEachAsker(Consumer<Asker> asks) {
        askers.all().parallelStream().forEach(asks);
    }

    private void things(Asker asker, Consumer<Operation> asks) {
        operations.stream()
                .filter(operation -> rule(operation).kind().isThing() && walks(asker, operation))
                .forEach(asks);
    }

    /**
     * Those who have a part in matters walk everything. So do all others at full size; else each of them takes every so many
     * operations in turn, so that each operation still meets several roles, and each role several operations.
     */
    private boolean walks(Asker asker, Operation operation) {
        int turn = askers.all().indexOf(asker) + operations.indexOf(operation);
        return !asker.parts().isEmpty() || turn % Extent.of(SMALL_TURNS, 1) == 0;
    }

    private AccessRule rule(Operation operation) {
        return Objects.requireNonNull(rules.get(operation.toString()), () -> "No rule for " + operation);
    }

    private Operation operation(String name) {
        return operations.stream()
                .filter(operation -> operation.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Answer ask(Asker asker, Operation operation, String path, String version, String body) {
        Answer answer = asker.ask(operation.method(), path, version, body);
        return counted(new Answer(asker + ": " + answer.request(), answer.response(), answer.body()));
    }

    private Answer counted(Answer answer) {
        requests.increment();
        return answer;
    }

    private static String by(Answer answer) {
        String text = answer.toString();
        return text.length() > 700 ? text.substring(0, 700) + "…" : text;
    }

    private void hidden(Answer answer, Answer unknown) {
        if (answer.status() != 404 || !isSame(answer, unknown)) {
            fault(by(answer) + " but unknown " + by(unknown));
        }
    }

    private void sameAsUnknown(Answer answer, Answer unknown) {
        if (answer.succeeded() || !isSame(answer, unknown)) {
            fault(by(answer) + " but unknown " + by(unknown));
        }
    }

    private void as403(Answer answer, Answer unknown) {
        if (answer.status() != 403 || !isSame(answer, unknown)) {
            fault(by(answer) + " but unknown " + by(unknown));
        }
    }

    private void refused(Answer answer) {
        if (!NO.contains(answer.status())) {
            fault(by(answer));
        }
    }

    private void shown(Answer answer, Matter matter, boolean expected) {
        String text = answer.response().body();
        if (!expected
                || matter.ids().entrySet().stream()
                        .anyMatch(id -> !id.getKey().equals("network") && text.contains(id.getValue()))) {
            fault(by(answer));
        }
    }

    private void fault(String what) {
        let.increment();
        faults.add(what);
    }

    private void nothingIsLet() {
        assertThat(requests.sum()).isPositive();
        assertThat(faults).isEmpty();
    }

    private static boolean isSame(Answer answer, Answer unknown) {
        return answer.status() == unknown.status()
                && answer.isProblem()
                && answer.comparable().equals(unknown.comparable())
                && answer.response()
                        .headers()
                        .map()
                        .keySet()
                        .equals(unknown.response().headers().map().keySet());
    }

    /** The right version and, at full size, a wrong one: which is which may not be learned. */
    private List<String> versions(Operation operation, Matter matter) {
        if (operation.method().equals("GET")) {
            return List.of("");
        }
        Kind kind = rule(operation).kind();
        String right = versions.computeIfAbsent(matter.path(kind), path -> {
            Visitor owner = kind == Kind.MEETING ? receiver(matter) : sender(matter);
            return owner.get(path).expect(200).header("ETag");
        });
        return Extent.of(List.of(right), List.of(right, NO_VERSION));
    }

    private Visitor sender(Matter matter) {
        return matter.region().equals(polku.region().code()) ? polku.sender() : polku.as("ka-omatyontekija");
    }

    private Visitor receiver(Matter matter) {
        return matter.region().equals(polku.region().code()) ? polku.coordinator() : polku.as("ka-koordinaattori");
    }

    private static String unknown(Operation operation) {
        return operation.path(
                operation.pathParameters().stream().map(_ -> random()).toList());
    }

    /** What a body names of a matter. */
    private static Optional<String> named(AccessRule rule) {
        return Stream.of("client", "network")
                .filter(name -> rule.body().contains("$" + name + '"'))
                .findFirst();
    }

    private Map<String, String> entries(Region region) {
        return operations.stream()
                .filter(operation -> operation.toString().matches("GET /api/directory/[a-z]+/\\{id}"))
                .map(operation -> Filled.path(operation, region))
                .collect(Collectors.toMap(
                        path -> path,
                        path -> polku.as("kp-admin")
                                .get(path)
                                .expect(200)
                                .response()
                                .body()));
    }

    /** What a list or search is asked for in turn. */
    private List<String> queries(Operation operation) {
        String path = Filled.path(operation, polku.region()).replace("{indicator}", "referrals");
        if (operation.query().containsKey("box")) {
            return BOXES.stream()
                    .map(box -> path + "?box=" + box + "&limit=100")
                    .toList();
        }
        String required = operation.query().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(parameter -> switch (parameter.getKey()) {
                    case "from" -> "from=2026-01-01";
                    case "to" -> "to=2026-12-31";
                    default -> parameter.getKey() + "=" + random();
                })
                .collect(Collectors.joining("&"));
        return List.of(required.isEmpty() ? path : path + "?" + required);
    }

    /** Those of the parameters that the operation knows; it would refuse others. */
    private static String known(Operation operation, String... parameters) {
        return Stream.of(parameters)
                .filter(parameter -> operation.query().containsKey(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String report(String indicator) {
        return "/api/reporting/reports/" + indicator + "?from=2025-01-01&to=2099-12-31&by=municipality";
    }

    /** What is late or lies in a queue comes and goes. */
    private static boolean isNeverEmpty(String path) {
        return !path.contains("box=") || path.contains("box=sent") || path.contains("box=received");
    }

    private static String owner(String path) {
        return path.contains("box=sent") || path.contains("support-periods") ? "kp-te" : "kp-koordinaattori";
    }

    /** The cursor after the first of a list, as its owner gets it. */
    private String cursorOf(String path) {
        Asker owner = askers.named(owner(path));
        String limited = path.contains("limit=100") ? path.replace("limit=100", "limit=1") : path + "?limit=1";
        String link = owner.ask("GET", limited, "", "").expect(200).header("Link");
        assertThat(link).as("%s has more than one", limited).contains(CURSOR);
        return link.replaceFirst(".*[?&]cursor=([^&>]+).*", "$1");
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
