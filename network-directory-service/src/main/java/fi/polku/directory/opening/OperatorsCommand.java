package fi.polku.directory.opening;

import fi.polku.directory.entries.EntryRefused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;

/** A command of the operator's: says what it has done, or why nothing was done, and then exits with 1. */
final class OperatorsCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorsCommand.class);

    private final Work work;
    private int exitCode;

    OperatorsCommand(Work work) {
        this.work = work;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            work.done(arguments).forEach(LOG::info);
        } catch (OpeningRefused refused) {
            exitCode = 1;
            LOG.error(refused.getMessage());
        } catch (EntryRefused refused) {
            exitCode = 1;
            refused.faults().forEach(fault -> LOG.error("{} {}", fault.pointer(), fault.code()));
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /** The one value of an option. */
    static String option(ApplicationArguments arguments, String name, String example) {
        var value = optional(arguments, name);
        if (value == null || value.isBlank()) {
            throw new OpeningRefused("Name one: --" + name + "=" + example);
        }
        return value;
    }

    static @Nullable String optional(ApplicationArguments arguments, String name) {
        var values = arguments.getOptionValues(name);
        if (values != null && values.size() > 1) {
            throw new OpeningRefused("There is more than one --" + name);
        }
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    /** What a command does, told in sentences. */
    @FunctionalInterface
    interface Work {
        List<String> done(ApplicationArguments arguments);
    }
}
