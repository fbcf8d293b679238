package fi.polku.directory;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

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
        System.exit(SpringApplication.exit(application.run(args)));
    }
}
