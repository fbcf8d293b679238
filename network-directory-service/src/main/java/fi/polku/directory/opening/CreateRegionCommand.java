package fi.polku.directory.opening;

import fi.polku.platform.web.Today;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;

/** The operator's command {@code --polku.command=create-region --polku.file=<json>}. */
final class CreateRegionCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger LOG = LoggerFactory.getLogger(CreateRegionCommand.class);

    private final OpenRegions openRegions;
    private final Clock clock;
    private int exitCode;

    CreateRegionCommand(OpenRegions openRegions, Clock clock) {
        this.openRegions = openRegions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            var files = arguments.getOptionValues("polku.file");
            if (files == null || files.size() != 1) {
                throw new OpeningRefused("Name one file: --polku.file=<json>");
            }
            var regions = RegionFile.read(Path.of(files.getFirst()));
            var now = clock.instant();
            openRegions.open(regions, now, LocalDate.ofInstant(now, Today.FINLAND));
            LOG.info(
                    "Regions open: {}",
                    regions.stream().map(RegionToOpen::region).toList());
        } catch (OpeningRefused refused) {
            exitCode = 1;
            LOG.error(refused.getMessage());
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
