package fi.polku.benchmarks.gateway;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Spring Cloud Gateway as it comes, with one bare route: the yardstick for Polku's. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class StockGateway {
    private static final String ROUTE = "--spring.cloud.gateway.server.webflux.routes[0].";

    /** Takes its port and the backend's. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(StockGateway.class)
                .run(
                        "--server.address=127.0.0.1",
                        "--server.port=" + arguments[0],
                        ROUTE + "id=backend",
                        ROUTE + "uri=http://127.0.0.1:" + arguments[1],
                        ROUTE + "predicates[0]=Path=/**");
    }
}
