package fi.polku.directory.reference.web;

import fi.polku.directory.reference.Code;
import fi.polku.directory.reference.CodeLists;
import java.util.List;

/** Every code list of the directory. */
record CodesView(
        List<Code> organisationKinds,
        List<Code> serviceKinds,
        List<Code> roles,
        List<Code> duties,
        List<Code> lifeCycles,
        List<Code> targetGroups,
        List<Code> languages,
        List<Code> costKinds,
        List<Code> channelKinds,
        List<Code> accessibilityFeatures,
        List<Code> lifeSituations,
        List<Code> workAbilities,
        List<Code> needs,
        List<Code> situations,
        List<Code> professions,
        List<Code> competences,
        List<Code> trainings) {

    static CodesView of(CodeLists codes) {
        return new CodesView(
                codes.organisationKinds().values(),
                codes.serviceKinds().values(),
                codes.roles().values(),
                codes.duties().values(),
                codes.lifeCycles().values(),
                codes.targetGroups().values(),
                codes.languages().values(),
                codes.costKinds().values(),
                codes.channelKinds().values(),
                codes.accessibilityFeatures().values(),
                codes.lifeSituations().values(),
                codes.workAbilities().values(),
                codes.needs().values(),
                codes.situations().values(),
                codes.professions().values(),
                codes.competences().values(),
                codes.trainings().values());
    }
}
