package fi.polku.referral.forms.mongo;

import com.mongodb.client.model.Indexes;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.Migration;
import fi.polku.referral.forms.Forms;
import fi.polku.referral.forms.RegionDefinitions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FormStoreConfiguration {
    @Bean
    Migration formIndexes() {
        return new Migration(
                "2026-11-22-form-indexes",
                "Find the forms of a client",
                database -> database.getCollection(FormDocument.COLLECTION)
                        .createIndex(Indexes.ascending(MongoForms.CLIENT)));
    }

    @Bean
    RegionDefinitions regionDefinitions(AggregateFactory factory) {
        return new MongoRegionDefinitions(
                factory.of(AggregateType.unpublished(DefinitionDocument.COLLECTION, DefinitionDocument.class)));
    }

    /** No form leaves the service: nothing of it is published. */
    @Bean
    Forms forms(AggregateFactory factory, FieldEncryption encryption) {
        return new MongoForms(
                factory.of(AggregateType.unpublished(FormDocument.COLLECTION, FormDocument.class)),
                new FormCipher(encryption));
    }
}
