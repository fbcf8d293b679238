package fi.polku.referral.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import fi.polku.platform.test.TestStore;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Membership;
import fi.polku.platform.web.User;
import fi.polku.referral.Service;
import fi.polku.referral.World;
import fi.polku.referral.lifecycle.ReferralState;
import fi.polku.referral.worklist.Worklist.Position;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How the store answers worklists: by its plans, as times say nothing on a shared machine. */
class WorklistPlansIT {
    private static final int REFERRALS = 3_000;
    private static final int PAGE = 26;
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();

    /** Sits as a co-ordinating worker in the network. */
    private static final UUID MEMBER = World.KELLY;

    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

    /** Lists of one member's own work, and of what is late, are short: they may be sorted once they are found. */
    private static final Set<Box> SORTED_WHEN_FOUND = Set.of(Box.MINE, Box.OVERDUE);

    private final Worklist worklist = Service.bean(Worklist.class);
    private final Caller caller = caller();

    @BeforeAll
    static void fill() {
        TestStore.assumeReal("the stand-in explains nothing");
        List<Document> all = new ArrayList<>();
        ReferralState[] states = ReferralState.values();
        for (int number = 0; number < REFERRALS; number++) {
            all.add(referral(number, states[number % states.length]));
        }
        referrals().insertMany(all);
    }

    @AfterAll
    static void empty() {
        referrals().deleteMany(Filters.eq("region", "plans"));
    }

    static Stream<Arguments> lists() {
        return Stream.of(Box.values())
                .flatMap(box -> Stream.of(Sorting.values()).map(sorting -> Arguments.of(box, sorting)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void readsAPageFromAnIndex(Box box, Sorting sorting) {
        for (Selection selection : selections(box, sorting)) {
            for (Position after : positions(sorting)) {
                // Of less than a page the store may read all and sort it.
                boolean narrow = selection.handler() != null || selection.kind() != null;
                boolean few = SORTED_WHEN_FOUND.contains(box) || narrow;
                assertThat(explained(selection, after)).isNotEmpty().allSatisfy(plan -> {
                    assertThat(plan.stages())
                            .as("%s", plan)
                            .doesNotContain("COLLSCAN")
                            .contains("IXSCAN");
                    if (!few && !plan.asksForFew()) {
                        assertThat(plan.stages()).as("%s", plan).doesNotContain("SORT");
                    }
                });
            }
        }
    }

    /** The order comes from the index: a page costs what it shows, and a key more for each place it is looked for in. */
    @Test
    void readsNoMoreThanAPage() {
        for (Sorting sorting : Sorting.values()) {
            for (Box box : List.of(Box.SENT, Box.RECEIVED)) {
                Selection whole = selection(box, sorting, null, Set.of());
                for (Position after : positions(sorting)) {
                    assertThat(explained(whole, after))
                            .isNotEmpty()
                            .allSatisfy(plan ->
                                    assertThat(plan.examined()).as("%s", plan).isLessThanOrEqualTo(PAGE + places()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Sorting.class)
    void goesThroughAWholeListPageByPageInTheStoresOrder(Sorting sorting) {
        Selection received = selection(Box.RECEIVED, sorting, null, Set.of("SENT", "RECEIVED", "CLOSED"));
        List<WorklistRow> whole = worklist.of(caller, received, null, REFERRALS);
        List<WorklistRow> paged = new ArrayList<>();
        List<WorklistRow> page = worklist.of(caller, received, null, PAGE);
        while (!page.isEmpty()) {
            paged.addAll(page);
            page = worklist.of(caller, received, sorting.positionOf(page.getLast()), PAGE);
        }

        assertThat(whole).hasSizeGreaterThan(PAGE * 4);
        assertThat(paged).extracting(WorklistRow::id).containsExactlyElementsOf(ids(whole));
        assertThat(ids(whole)).doesNotHaveDuplicates();
    }

    @Test
    void countsNoFurtherThanAnybodyReads() {
        assertThat(worklist.count(caller, Box.SENT)).isEqualTo(Worklist.COUNTED);
    }

    @Test
    void asksNothingWhereNothingCouldBe() {
        Selection impossible = selection(Box.WAITING, Sorting.NEWEST, null, Set.of("CLOSED"));

        assertThat(worklist.asked(caller, impossible, null, PAGE)).isEmpty();
        assertThat(worklist.of(caller, impossible, null, PAGE)).isEmpty();
    }

    private static List<UUID> ids(List<WorklistRow> rows) {
        return rows.stream().map(WorklistRow::id).toList();
    }

    private static List<Selection> selections(Box box, Sorting sorting) {
        return List.of(
                selection(box, sorting, null, Set.of()),
                selection(box, sorting, null, Set.of("SENT", "RECEIVED", "INFO_REQUESTED")),
                selection(box, sorting, "ADVICE", Set.of()),
                new Selection(box, sorting, new TreeSet<>(), null, World.NETWORK, MEMBER, "272", true, false));
    }

    private static Selection selection(Box box, Sorting sorting, @Nullable String kind, Set<String> states) {
        return new Selection(box, sorting, new TreeSet<>(states), kind, null, null, null, false, false);
    }

    private static List<@Nullable Position> positions(Sorting sorting) {
        List<@Nullable Position> positions = new ArrayList<>();
        positions.add(null);
        positions.add(middle(sorting));
        return positions;
    }

    private static Position middle(Sorting sorting) {
        String value = sorting == Sorting.DUE
                ? "2026-02-01"
                : START.plus(REFERRALS / 2, ChronoUnit.MINUTES).toString();
        return new Position(value, UUID.randomUUID());
    }

    /** Each state is a place of its own in the index, and one is read ahead in each. */
    private static int places() {
        return ReferralState.values().length;
    }

    /** A plan for each branch of the list. */
    private List<Explained> explained(Selection selection, @Nullable Position after) {
        return worklist.asked(caller, selection, after, PAGE).stream()
                .map(asked -> new Explained(asked.explain(ExplainVerbosity.EXECUTION_STATS)))
                .toList();
    }

    private static Caller caller() {
        var user = new User("https://plans.example.invalid", "plans");
        return new Caller(
                user,
                new Membership(
                        MEMBER,
                        user,
                        "plans",
                        ELSEWHERE,
                        UNIT,
                        "own-worker",
                        Set.of(),
                        LocalDate.of(2020, 1, 1),
                        null));
    }

    private static Document referral(int number, ReferralState state) {
        boolean sent = number % 2 == 0;
        boolean toNetwork = number % 4 == 1;
        Instant at = START.plus(number, ChronoUnit.MINUTES);
        String day = LocalDate.of(2026, 1, 1).plusDays(number % 60).toString();
        Document inside = new Document("client", UUID.randomUUID())
                .append("state", state.name())
                .append("senderOrganisation", ELSEWHERE)
                .append("senderUnit", sent ? UNIT : ELSEWHERE)
                .append("senderMember", number % 20 == 0 ? MEMBER : ELSEWHERE)
                .append("targetKind", toNetwork ? "NETWORK" : "SERVICE")
                .append("targetId", toNetwork ? World.NETWORK : ELSEWHERE)
                .append("targetUnit", sent || toNetwork ? ELSEWHERE : UNIT)
                .append("targetOrganisation", ELSEWHERE)
                .append("createdAt", at)
                .append("lastSignAt", at)
                .append("asking", new Document("kind", number % 5 == 0 ? "ADVICE" : "REFERRAL"))
                .append(
                        "timing",
                        new Document("dueOn", day).append("late", true).append("quiet", true));
        if (number % 7 == 0) {
            inside.append("handlerMember", MEMBER);
        }
        return new Document("_id", UUID.randomUUID())
                .append("region", "plans")
                .append("version", 1L)
                .append("epoch", 1L)
                .append("state", inside);
    }

    private static MongoCollection<Document> referrals() {
        return Service.database().getCollection("referral");
    }

    /** What the store says of how it answers. */
    private record Explained(Document said) {
        Set<String> stages() {
            Set<String> stages = new HashSet<>();
            collect(said.get("queryPlanner", Document.class).get("winningPlan", Document.class), stages);
            return stages;
        }

        /** Hardly any contact waits to be closed, or anything without a sender or for leave to be passed on. */
        boolean asksForFew() {
            Document planner = said.get("queryPlanner", Document.class);
            String parsed = planner.get("parsedQuery", Document.class).toJson();
            return Stream.of("state.senderFree", "state.proposal", "CONTACT").anyMatch(parsed::contains);
        }

        int examined() {
            return Optional.ofNullable(said.get("executionStats", Document.class))
                    .map(stats -> stats.getInteger("totalDocsExamined"))
                    .orElseThrow();
        }

        private static void collect(Document plan, Set<String> stages) {
            stages.add(plan.getString("stage"));
            plan.values().forEach(value -> {
                if (value instanceof Document inner && inner.containsKey("stage")) {
                    collect(inner, stages);
                } else if (value instanceof List<?> several) {
                    several.forEach(each -> {
                        if (each instanceof Document inner && inner.containsKey("stage")) {
                            collect(inner, stages);
                        }
                    });
                }
            });
        }

        @Override
        public String toString() {
            return said.get("queryPlanner", Document.class).toJson();
        }
    }
}
