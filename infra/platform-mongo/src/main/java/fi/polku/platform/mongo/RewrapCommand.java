package fi.polku.platform.mongo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** The operator's command {@code --polku.command=rewrap}: rewraps all data keys and ends, with a failure if one was left. */
final class RewrapCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RewrapCommand.class);

    private final KeyRewrapping rewrapping;
    private final ApplicationContext context;

    RewrapCommand(KeyRewrapping rewrapping, ApplicationContext context) {
        this.rewrapping = rewrapping;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        KeyRewrapping.Result result = rewrapping.run();
        LOG.info("Data keys rewrapped: {}", result);
        SpringApplication.exit(context);
        if (result.failed() > 0) {
            throw new KeyMissing(result.failed() + " data keys were not rewrapped, see the lines above");
        }
    }
}
