package fi.polku.referral.clients.web;

import fi.polku.referral.clients.Correction;
import fi.polku.referral.clients.KnownClient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One correction with what stood there before. */
record CorrectionView(Instant at, UUID unit, UUID membership, String reason, List<BeforeView> before) {
    static List<CorrectionView> all(KnownClient known) {
        return known.client().corrections().stream().map(CorrectionView::of).toList();
    }

    private static CorrectionView of(Correction correction) {
        return new CorrectionView(
                correction.at(),
                correction.by().unit(),
                correction.by().membership(),
                correction.reason(),
                correction.before().stream()
                        .map(old -> new BeforeView(old.field(), old.text()))
                        .toList());
    }

    @Override
    public String toString() {
        return "CorrectionView[" + at + "]";
    }

    /** @param text absent where nothing stood there */
    record BeforeView(String field, @Nullable String text) {
        @Override
        public String toString() {
            return "BeforeView[" + field + "]";
        }
    }
}
