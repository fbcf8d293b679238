package fi.polku.platform.web.codes;

import fi.polku.platform.web.User;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("${polku.web.codes-path}")
class CodesController {
    private final Map<String, List<Code>> lists;

    CodesController(CodeLists lists) {
        this.lists = lists.all();
    }

    /** For every user, also before one acts under a membership. */
    @GetMapping
    Map<String, List<Code>> codes(User anyUser) {
        return lists;
    }
}
