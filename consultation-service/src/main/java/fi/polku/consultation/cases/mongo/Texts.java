package fi.polku.consultation.cases.mongo;

import fi.polku.consultation.cases.Origin;
import fi.polku.consultation.cases.Recommendation;
import fi.polku.platform.mongo.FieldAddress;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.KeyScope;
import java.util.List;
import java.util.UUID;

/** Hides and reveals the texts of one case, each bound to its place. */
final class Texts {
    private static final String RETENTION_CLASS = "consultation";

    private final FieldEncryption encryption;
    private final String region;
    private final UUID id;
    private final Origin origin;

    Texts(FieldEncryption encryption, String region, UUID id, Origin origin) {
        this.encryption = encryption;
        this.region = region;
        this.id = id;
        this.origin = origin;
    }

    List<Recommendation> hide(List<Recommendation> recommendations) {
        return recommendations.stream()
                .map(each -> each.withText(encryption.encrypt(scope(), address(each), each.text())))
                .toList();
    }

    List<Recommendation> reveal(List<Recommendation> recommendations) {
        return recommendations.stream()
                .map(each -> each.withText(encryption.decrypt(scope(), address(each), each.text())))
                .toList();
    }

    private KeyScope scope() {
        return new KeyScope(region, origin.client(), origin.controller().toString(), RETENTION_CLASS);
    }

    private FieldAddress address(Recommendation recommendation) {
        return new FieldAddress(
                region, CaseDocument.COLLECTION, id, "recommendations." + recommendation.id() + ".text");
    }
}
