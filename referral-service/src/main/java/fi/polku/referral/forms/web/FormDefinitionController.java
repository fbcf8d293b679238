package fi.polku.referral.forms.web;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Refusal;
import fi.polku.referral.forms.DefinitionOutdated;
import fi.polku.referral.forms.FormDefinition;
import fi.polku.referral.forms.FormDefinitions;
import fi.polku.referral.forms.PublishDefinition;
import fi.polku.referral.forms.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What forms ask, in every version that the caller's region has used. They tell nothing of anybody. */
@RestController
@RequestMapping("/api/referral/form-definitions")
class FormDefinitionController {
    private final FormDefinitions definitions;
    private final PublishDefinition publishDefinition;
    private final DefinitionChecks checks;
    private final Creations creations;

    FormDefinitionController(
            FormDefinitions definitions,
            PublishDefinition publishDefinition,
            DefinitionChecks checks,
            Creations creations) {
        this.definitions = definitions;
        this.publishDefinition = publishDefinition;
        this.checks = checks;
        this.creations = creations;
    }

    /** The region's next version of a form, as its admin wants it; what is filled in already keeps its own. */
    @PostMapping
    ResponseEntity<FormDefinition> publish(
            Caller caller, IdempotencyKey key, @RequestBody PublishDefinitionRequest request) {
        PublishDefinition.requireAdmin(caller);
        checks.check(request);
        Creation creation = creations.of(caller, "publish-form-definition", key, request);
        try {
            FormDefinition published = publishDefinition.publish(caller, creation, request.toNewDefinition());
            return Answers.created("/api/referral/form-definitions/" + published.id(), 1, published);
        } catch (DefinitionOutdated outdated) {
            throw new Refusal(HttpStatus.CONFLICT, "definition-outdated");
        }
    }

    @GetMapping
    Items<DefinitionRow> list(Caller caller) {
        String region = caller.region();
        return new Items<>(definitions.of(region).stream()
                .map(definition -> DefinitionRow.of(
                        definition,
                        definitions.inForce(region, definition.code()).orElseThrow(NotFound::new)))
                .toList());
    }

    @GetMapping("/{id}")
    FormDefinition read(Caller caller, @PathVariable String id) {
        return definitions.find(caller.region(), id).orElseThrow(NotFound::new);
    }

    /**
     * A version of a form.
     *
     * @param inForce whether new forms are filled in by it
     */
    record DefinitionRow(
            String id, String code, int version, @Nullable String region, Wording name, boolean inForce) {
        static DefinitionRow of(FormDefinition definition, FormDefinition newest) {
            return new DefinitionRow(
                    definition.id(),
                    definition.code(),
                    definition.version(),
                    definition.region(),
                    definition.name(),
                    definition.equals(newest));
        }
    }
}
