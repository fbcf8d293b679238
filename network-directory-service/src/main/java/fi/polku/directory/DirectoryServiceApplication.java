package fi.polku.directory;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the directory, or runs one operator's command and ends. */
@SpringBootApplication
class DirectoryServiceApplication {

    public static void main(String[] args) {
        var application = new SpringApplication(DirectoryServiceApplication.class);
        if (Arrays.stream(args).noneMatch(argument -> argument.startsWith("--polku.command="))) {
            application.run(args);
            return;
        }
        application.setWebApplicationType(WebApplicationType.NONE);
        ConfigurableApplicationContext context = application.run(args);
        // Commands that every service has end by themselves.
        if (context.isActive()) {
            System.exit(SpringApplication.exit(context));
        }
    }
}
