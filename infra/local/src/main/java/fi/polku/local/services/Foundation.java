package fi.polku.local.services;

import java.net.URI;
import java.nio.file.Path;

/** Where the services find what they stand on. */
public record Foundation(String mongodb, String kafka, URI issuer, Path keys, Path demoStack) {}
