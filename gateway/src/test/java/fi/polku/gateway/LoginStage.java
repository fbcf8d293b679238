package fi.polku.gateway;

import fi.polku.platform.test.Line;
import fi.polku.platform.test.TestStore;
import fi.polku.platform.test.stack.Folders;
import fi.polku.platform.test.stack.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Two replicas of the gateway, two providers, and a store on a line that can be cut; shared by all tests of a run. */
final class LoginStage implements ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(LoginStage.class);

    /** What stands on it. */
    record Stage(TestProvider one, TestProvider other, Line store, RunningGateway gateway, RunningGateway replica) {

        static Stage build() {
            var port = Ports.free();
            var address = "http://127.0.0.1:" + port;
            var one = new TestProvider("one", address, Map.of());
            var other =
                    new TestProvider("other", address, Map.of("authorization_response_iss_parameter_supported", true));
            other.callsItself(other.issuer());
            var store = Line.toTheStore();
            var settings = settings(address, one, other, store);
            var replica = RunningGateway.start(settings);
            settings.put("server.port", Integer.toString(port));
            return new Stage(one, other, store, RunningGateway.start(settings), replica);
        }

        private static Map<String, String> settings(String address, TestProvider one, TestProvider other, Line store) {
            var settings = new HashMap<String, String>();
            settings.put("polku.login.address", address);
            settings.put("polku.login.keys", keys().toString());
            settings.put("polku.security.issuers", one.issuer() + "," + other.issuer());
            settings.put("polku.gateway.sessions.mongodb-uri", store.storeUri());
            settings.put("polku.gateway.sessions.database", TestStore.freshDatabase());
            Map.of("one", one, "other", other).forEach((id, provider) -> {
                settings.put("polku.login.providers.%s.issuer".formatted(id), provider.issuer());
                settings.put("polku.login.providers.%s.client-id".formatted(id), TestProvider.CLIENT);
                settings.put("polku.login.providers.%s.name".formatted(id), "Provider " + id);
            });
            return settings;
        }

        private static Path keys() {
            var folder = Folders.temporary("gateway-keys");
            try {
                Files.writeString(folder.resolve("sessions.json"), TestKeyset.json());
                Files.writeString(folder.resolve("one.secret"), TestProvider.SECRET + "\n");
                Files.writeString(folder.resolve("other.secret"), TestProvider.SECRET + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return folder;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(SPACE).computeIfAbsent("stage", _ -> Stage.build(), Stage.class);
    }
}
