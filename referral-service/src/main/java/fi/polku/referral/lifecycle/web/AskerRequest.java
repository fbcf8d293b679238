package fi.polku.referral.lifecycle.web;

import fi.polku.referral.codes.Lists;
import fi.polku.referral.lifecycle.Asker;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who asks, where that is not the professional who writes. */
record AskerRequest(
        @NotBlank String kind,
        @Nullable String relation,
        @Nullable @Size(max = TextLimits.LINE) String name,
        @Nullable Boolean subjectAgrees) {
    Asker toAsker(Moves moves) {
        moves.code("/asker/kind", kind, Lists.ASKER);
        if (relation != null) {
            moves.code("/asker/relation", relation, Lists.RELATION);
        }
        boolean agrees = !kind.equals(Asker.CLOSE_PERSON) || Boolean.TRUE.equals(subjectAgrees);
        return new Asker(kind, relation, TextLimits.textIfAny(name), agrees);
    }

    @Override
    public String toString() {
        return "AskerRequest[hidden]";
    }
}
