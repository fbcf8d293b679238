package fi.polku.local;

import fi.polku.local.run.CannotStart;
import fi.polku.local.run.Console;
import fi.polku.local.run.Settings;
import fi.polku.local.run.StateFolder;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** What {@code infra/up} runs: starts a stack and stays with it, or speaks to the one that runs. */
public final class Launcher {

    private static final int FAILED = 1;

    private Launcher() {}

    /** Takes {@code run [--fresh]}, {@code stop}, {@code status} or {@code train}; all else comes from the environment. */
    public static void main(String[] arguments) {
        Console console = new Console();
        int code = FAILED;
        try {
            Settings settings = Settings.from(System.getenv());
            code = execute(arguments, settings, new StateFolder(settings.folder()), console);
        } catch (CannotStart e) {
            console.fault(e.line());
        }
        System.exit(code);
    }

    private static int execute(String[] arguments, Settings settings, StateFolder folder, Console console) {
        quietLibraries(folder);
        return switch (arguments.length == 0 ? "run" : arguments[0]) {
            case "run" -> new Run(settings, folder, console).execute(arguments.length > 1);
            case "stop" -> Control.stop(folder, console);
            case "status" -> Control.status(folder, console);
            case "train" -> Training.execute(folder);
            default -> throw new CannotStart("unknown: " + arguments[0]);
        };
    }

    /** Broker, issuer and stand-in write to one log file, not to the console. */
    private static void quietLibraries(StateFolder folder) {
        System.setProperty("polku.parts.log", folder.log("parts").toString());
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
