package fi.polku.consultation.cases.web;

import static java.util.stream.Collectors.joining;

import fi.polku.consultation.cases.CaseStatus;
import fi.polku.consultation.cases.Cases;
import fi.polku.consultation.cases.ReadCases;
import fi.polku.consultation.cases.Sight;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Cursors;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.Page;
import fi.polku.platform.web.PageRequest;
import fi.polku.platform.web.Refusal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases for those who have a part in them. */
@RestController
@RequestMapping("/api/consultation/cases")
class CaseController {
    private final ReadCases readCases;
    private final Cursors cursors;

    CaseController(ReadCases readCases, Cursors cursors) {
        this.readCases = readCases;
        this.cursors = cursors;
    }

    @GetMapping("/{id}")
    ResponseEntity<CaseView> one(Caller caller, @PathVariable UUID id) {
        Sight sight = readCases.one(caller, id);
        return Answers.ok(sight.known().version(), CaseView.of(sight));
    }

    @GetMapping
    ResponseEntity<Items<CaseRow>> list(
            Caller caller, @RequestParam(required = false) @Nullable List<String> state, PageRequest page) {
        Set<CaseStatus> states = states(state == null ? List.of() : state);
        String list = "cases:" + states.stream().map(Enum::name).collect(joining(","));
        List<Sight> found = readCases.list(caller, states, position(caller, list, page.cursor()), page.limit() + 1);
        Page<Sight> rows = Page.of(found, page.limit(), last -> sign(caller, list, last));
        readCases.shown(caller, rows.items());
        return Answers.page(rows.map(CaseRow::of));
    }

    private static Set<CaseStatus> states(List<String> names) {
        Set<CaseStatus> states = EnumSet.noneOf(CaseStatus.class);
        for (String name : names) {
            states.add(Stream.of(CaseStatus.values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-code")
                            .field("/state", "unknown-code", List.of(CaseStatus.values()))));
        }
        return states;
    }

    private Cases.@Nullable Position position(Caller caller, String list, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        Map<String, String> position = cursors.read(caller, list, cursor);
        return new Cases.Position(
                Instant.parse(position.getOrDefault("at", "")), UUID.fromString(position.getOrDefault("id", "")));
    }

    private String sign(Caller caller, String list, Sight last) {
        var value = last.known().value();
        return cursors.sign(
                caller,
                list,
                Map.of(
                        "at",
                        value.happenings().getFirst().at().toString(),
                        "id",
                        value.id().toString()));
    }
}
