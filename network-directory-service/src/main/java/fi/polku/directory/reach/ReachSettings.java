package fi.polku.directory.reach;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is asked of the owners of cards.
 *
 * @param answerWithin how long they have to answer a question
 */
@Validated
@ConfigurationProperties("polku.directory.reach")
record ReachSettings(@NotNull @DefaultValue("7d") Period answerWithin) {}
