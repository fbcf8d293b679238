package fi.polku.reporting.facts;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * The operator's command {@code --polku.command=rebuild}, given while the service is stopped: forgets all facts and ends with status 0.
 */
public final class RebuildCommand implements ApplicationRunner {
    private final ForgetFacts forget;
    private final ApplicationContext context;

    public RebuildCommand(ForgetFacts forget, ApplicationContext context) {
        this.forget = forget;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        forget.run();
        System.exit(SpringApplication.exit(context, () -> 0));
    }
}
