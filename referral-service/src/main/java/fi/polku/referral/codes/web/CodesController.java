package fi.polku.referral.codes.web;

import fi.polku.contracts.LocalizedText;
import fi.polku.platform.web.User;
import fi.polku.referral.codes.CodeLists;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/referral/codes")
class CodesController {
    private final Map<String, List<CodeView>> lists;

    CodesController(CodeLists lists) {
        this.lists = lists.all().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        list -> list.getValue().stream()
                                .map(entry -> new CodeView(entry.code(), entry.byHand(), entry.name()))
                                .toList()));
    }

    @GetMapping
    Map<String, List<CodeView>> codes(User anyUser) {
        return lists;
    }

    record CodeView(String code, boolean byHand, LocalizedText name) {}
}
