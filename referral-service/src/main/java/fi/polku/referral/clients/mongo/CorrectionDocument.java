package fi.polku.referral.clients.mongo;

import fi.polku.referral.clients.Correction;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One correction inside its client's document; what stood there before is ciphertext. */
record CorrectionDocument(
        Instant at, UUID organisation, UUID unit, UUID member, String reason, List<BeforeDocument> before) {
    CorrectionDocument {
        before = List.copyOf(before);
    }

    static List<CorrectionDocument> all(List<Correction> corrections, Words hide) {
        List<CorrectionDocument> all = new ArrayList<>();
        for (Correction each : corrections) {
            int number = all.size() + 1;
            Member by = each.by();
            all.add(new CorrectionDocument(
                    each.at(),
                    by.organisation(),
                    by.unit(),
                    by.membership(),
                    each.reason(),
                    each.before().stream()
                            .map(old -> new BeforeDocument(
                                    old.field(), hide.turned(address(number, old.field()), old.text())))
                            .toList()));
        }
        return all;
    }

    static List<Correction> all(ClientDocument document, Words reveal) {
        List<Correction> all = new ArrayList<>();
        for (CorrectionDocument each : document.corrections()) {
            int number = all.size() + 1;
            all.add(new Correction(
                    each.at(),
                    new Member(each.organisation(), each.unit(), each.member()),
                    each.reason(),
                    each.before().stream()
                            .map(old -> new Correction.Before(
                                    old.field(), reveal.turned(address(number, old.field()), old.text())))
                            .toList()));
        }
        return all;
    }

    private static String address(int number, String field) {
        return "corrections." + number + "." + field;
    }

    /** Turns the words of one field into ciphertext, or back. */
    @FunctionalInterface
    interface Words {
        @Nullable
        String turned(String field, @Nullable String words);
    }

    record BeforeDocument(String field, @Nullable String text) {}
}
