package fi.polku.referral.measures;

import fi.polku.contracts.LocalizedText;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.Forbidden;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is measured in the caller's region; its admin says how the benefit of rehabilitation is asked for. */
@RestController
@RequestMapping("/api/referral")
class MeasureController {
    private static final String ADMIN = "region-admin";

    private final Measures measures;

    MeasureController(Measures measures) {
        this.measures = measures;
    }

    @GetMapping("/measures")
    Items<MeasureView> list(Caller caller) {
        return new Items<>(
                measures.of(caller.region()).stream().map(MeasureView::of).toList());
    }

    @GetMapping("/benefit-measure")
    ResponseEntity<MeasureView> benefit(Caller caller) {
        return answer(measures.benefit(admins(caller)));
    }

    @PutMapping("/benefit-measure")
    ResponseEntity<MeasureView> ask(Caller caller, ExpectedVersion expected, @RequestBody BenefitRequest request) {
        String region = admins(caller);
        return answer(measures.ask(region, expected, request.toDocument()));
    }

    private static String admins(Caller caller) {
        if (!caller.has(ADMIN)) {
            throw new Forbidden();
        }
        return caller.region();
    }

    private static ResponseEntity<MeasureView> answer(Measure measure) {
        return Answers.ok(measure.definition(), MeasureView.of(measure));
    }

    record BenefitRequest(
            @NotNull @Valid QuestionRequest question,
            @NotNull @Min(-100) @Max(100) Integer minimum,
            @NotNull @Min(-100) @Max(100) Integer maximum) {
        BenefitDocument toDocument() {
            if (maximum <= minimum) {
                throw new Refusal(HttpStatus.BAD_REQUEST, "validation-failed")
                        .field("/maximum", "not-above-minimum", minimum);
            }
            return new BenefitDocument(question.fi(), question.sv(), question.en(), minimum, maximum);
        }
    }

    record QuestionRequest(
            @NotBlank @Size(max = 500) String fi,
            @Nullable @Size(max = 500) String sv,
            @Nullable @Size(max = 500) String en) {}

    /** A measure; its version is the definition that answers refer to. */
    record MeasureView(String code, LocalizedText question, int minimum, int maximum, long version) {
        static MeasureView of(Measure measure) {
            return new MeasureView(
                    measure.code(), measure.question(), measure.minimum(), measure.maximum(), measure.definition());
        }
    }
}
