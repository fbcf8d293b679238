package fi.polku.local;

import fi.polku.local.fake.FakeService;
import fi.polku.local.services.Service;
import fi.polku.platform.test.stack.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.loader.tools.Library;
import org.springframework.boot.loader.tools.LibraryCallback;
import org.springframework.boot.loader.tools.LibraryScope;
import org.springframework.boot.loader.tools.Repackager;
import org.springframework.util.ClassUtils;

/** As much of the repository as {@code infra/up} needs, shared by all tests so that the launcher is unpacked once. */
record LittleRepository(Path root) implements AutoCloseable {

    private static final String LAUNCHER = "target/local-0.1.0-SNAPSHOT.jar";

    /** With the launcher as it was built, and fakes that know nothing but how to be ready. */
    static LittleRepository create() {
        LittleRepository repository = new LittleRepository(Folders.temporary("repository"));
        try {
            repository.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return repository;
    }

    @Override
    public void close() {
        Folders.delete(root);
    }

    private void fill() throws IOException {
        copy(Path.of("../up"), "infra/up");
        copy(Path.of(LAUNCHER), "infra/local/" + LAUNCHER);
        Path fake = fakeJar();
        for (Service service : Service.values()) {
            copy(fake, "%1$s/target/%1$s-0.1.0-SNAPSHOT.jar".formatted(service.artifact()));
        }
    }

    private void copy(Path from, String to) throws IOException {
        Path target = root.resolve(to);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(from, target, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private Path fakeJar() throws IOException {
        Path plain = root.resolve("fake.jar");
        String name = FakeService.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(plain));
                InputStream code = Objects.requireNonNull(FakeService.class.getResourceAsStream("/" + name))) {
            jar.putNextEntry(new JarEntry(name));
            code.transferTo(jar);
        }
        Path runnable = root.resolve("fake-service.jar");
        Repackager repackager = new Repackager(plain.toFile());
        repackager.setMainClass(FakeService.class.getName());
        repackager.repackage(runnable.toFile(), LittleRepository::whatUnpackingNeeds);
        return runnable;
    }

    private static void whatUnpackingNeeds(LibraryCallback libraries) throws IOException {
        for (Class<?> one : List.of(ClassUtils.class, SpringApplication.class, LogFactory.class)) {
            Path jar = Path.of(URI.create(
                    one.getProtectionDomain().getCodeSource().getLocation().toString()));
            libraries.library(new Library(jar.toFile(), LibraryScope.COMPILE));
        }
    }
}
