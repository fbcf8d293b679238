package fi.polku.reporting.indicators.mongo;

import com.mongodb.client.MongoDatabase;
import fi.polku.reporting.indicators.Indicators;
import fi.polku.reporting.indicators.Reports;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndicatorsConfiguration {
    @Bean
    Indicators indicators() {
        return Indicators.shipped();
    }

    @Bean
    Reports reports(MongoDatabase database, Clock clock) {
        return new MongoReports(database, clock);
    }
}
