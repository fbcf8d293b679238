package fi.polku.directory.reference.web;

import fi.polku.directory.reference.Code;
import fi.polku.directory.reference.CodeLists;
import java.util.List;

/** Every code list of the directory. */
record CodesView(List<Code> organisationKinds, List<Code> serviceKinds, List<Code> roles, List<Code> duties) {

    static CodesView of(CodeLists codes) {
        return new CodesView(
                codes.organisationKinds().values(),
                codes.serviceKinds().values(),
                codes.roles().values(),
                codes.duties().values());
    }
}
