package fi.polku.platform.web;

import fi.polku.platform.mongo.KeyFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * Keeps demo keys and demo issuers inside the demo stack that made them: they are accepted only where
 * {@code polku.demo-stack} names that stack's folder, and then only on a loopback address.
 */
public final class DemoGuard {

    private final @Nullable Path stack;

    private DemoGuard(@Nullable Path stack) {
        this.stack = stack;
    }

    static DemoGuard of(@Nullable String demoStack, KeyFiles keys, @Nullable String... addresses) {
        var guard = new DemoGuard(StringUtils.hasText(demoStack) ? Path.of(demoStack) : null);
        guard.checkKeys(keys);
        if (guard.active()) {
            for (var address : addresses) {
                checkAddress(address);
            }
        }
        return guard;
    }

    /** Whether this process is part of a demo stack. */
    public boolean active() {
        return stack != null;
    }

    private void checkKeys(KeyFiles keys) {
        if (!keys.demo()) {
            return;
        }
        if (stack == null) {
            throw new DemoRefused(
                    "The keys in %s are demo keys and polku.demo-stack is not set".formatted(keys.directory()));
        }
        if (!real(keys.directory()).startsWith(real(stack))) {
            throw new DemoRefused(
                    "The demo keys in %s are not of the demo stack in %s".formatted(keys.directory(), stack));
        }
    }

    private static void checkAddress(@Nullable String address) {
        try {
            if (!StringUtils.hasText(address) || !InetAddress.getByName(address).isLoopbackAddress()) {
                throw new DemoRefused("A demo stack listens on loopback only, not on %s"
                        .formatted(StringUtils.hasText(address) ? address : "every address"));
            }
        } catch (UnknownHostException e) {
            throw new DemoRefused("A demo stack listens on loopback only, and %s is unknown".formatted(address));
        }
    }

    private static Path real(Path folder) {
        try {
            return Files.isDirectory(folder)
                    ? folder.toRealPath()
                    : folder.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new DemoRefused("The folder %s cannot be read".formatted(folder));
        }
    }
}
