package fi.polku.directory.reference.web;

import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.reference.Municipality;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.User;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/directory")
final class ReferenceController {

    private final Finland finland;
    private final CodeLists codes;

    ReferenceController(Finland finland, CodeLists codes) {
        this.finland = finland;
        this.codes = codes;
    }

    /** For every user, also before one acts under a membership: the choice of one is shown with these names. */
    @GetMapping("/codes")
    CodesView codes(User user) {
        return CodesView.of(codes);
    }

    /** The whole of a small table that changes once a year, so it has no pages. */
    @GetMapping("/municipalities")
    Items<Municipality> municipalities(Caller caller, @RequestParam(required = false) @Nullable String region) {
        return new Items<>(region == null ? finland.municipalities() : finland.municipalitiesOf(region));
    }
}
