package fi.polku.referral.fhir;

import fi.polku.referral.support.Measurement;
import fi.polku.referral.support.SupportSight;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** What was measured in a support period, each answer an observation; one that was not given says why. */
final class MeasureResources {
    static final String OBSERVATION = "Observation";
    private static final String CATEGORIES = "http://terminology.hl7.org/CodeSystem/observation-category";
    private static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    private MeasureResources() {}

    /** All of a period that are in force. */
    static List<ObjectNode> of(SupportSight sight) {
        List<Measurement> measured = sight.period().measured();
        List<Measurement> all = sight.period().measurements();
        return IntStream.range(0, all.size())
                .filter(number -> measured.contains(all.get(number)))
                .mapToObj(number -> observation(sight, number + 1, all.get(number)))
                .toList();
    }

    /** Named by its period and its number there. */
    private static ObjectNode observation(SupportSight sight, int number, Measurement measurement) {
        ObjectNode resource =
                Fhir.resource(OBSERVATION, new NumberedId(sight.id(), number).toString(), sight.version());
        resource.putArray("extension")
                .addObject()
                .put("url", Fhir.OWN + "StructureDefinition/measure-moment")
                .put("valueCode", measurement.moment());
        resource.put("status", "final");
        resource.putArray("category").add(Fhir.concept(CATEGORIES, "survey"));
        resource.set("code", Fhir.own("measure", measurement.measure()));
        resource.set("subject", Fhir.patient(sight.period().client()));
        resource.put("effectiveDateTime", measurement.on().toString()).put("issued", Fhir.instant(measurement.at()));
        resource.putArray("performer").add(Fhir.organization(measurement.asker().unit()));
        Integer score = measurement.score();
        if (score != null) {
            resource.put("valueInteger", score);
        } else {
            resource.set("dataAbsentReason", Fhir.concept(ABSENT, absence(measurement.answer())));
        }
        ObjectNode range = resource.putArray("referenceRange").addObject();
        range.putObject("low").put("value", measurement.minimum());
        range.putObject("high").put("value", measurement.maximum());
        return resource;
    }

    private static String absence(String answer) {
        return answer.equals("declined") ? "asked-declined" : "not-asked";
    }
}
