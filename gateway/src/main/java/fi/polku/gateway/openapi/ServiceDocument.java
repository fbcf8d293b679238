package fi.polku.gateway.openapi;

import tools.jackson.databind.node.ObjectNode;

/** What one service says of its own interface. */
record ServiceDocument(String service, ObjectNode document) {}
