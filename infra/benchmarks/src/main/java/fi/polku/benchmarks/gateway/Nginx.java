package fi.polku.benchmarks.gateway;

import fi.polku.benchmarks.machine.Child;
import fi.polku.benchmarks.machine.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** nginx as a plain proxy that keeps its connections. */
final class Nginx {
    private Nginx() {}

    static Child start(int port, int backend, Work work) {
        Path folder = work.folder("nginx");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("nginx.conf"), """
            daemon off;
            worker_processes auto;
            pid nginx.pid;
            error_log stderr;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
              upstream backend { server 127.0.0.1:%d; keepalive 64; }
              server {
                listen 127.0.0.1:%d;
                keepalive_requests 1000000;
                location / { proxy_pass http://backend; proxy_http_version 1.1; proxy_set_header Connection ""; }
              }
            }
            """.formatted(backend, port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Child.listening(
                port,
                List.of("nginx", "-p", folder.toString(), "-c", "nginx.conf"),
                Map.of(),
                folder.resolve("nginx.log"));
    }
}
