package fi.polku.benchmarks.referrals;

import fi.polku.benchmarks.load.Operation;
import fi.polku.benchmarks.load.Wire;
import fi.polku.benchmarks.machine.Stack;
import fi.polku.benchmarks.machine.User;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A demo user who creates and sends referrals of several clients through the gateway. */
public final class Sender {
    private static final int CLIENTS = 100;
    private static final String REFERRALS = "/api/referral/referrals";
    private static final int CREATED = 201;

    private final User user;
    private final List<String> orders;
    private final AtomicInteger turn = new AtomicInteger();

    public Sender(Stack stack) {
        user = new User(stack, "kp-te");
        Wire wire = user.wire();
        String network = user.get(wire, "/api/directory/networks?region=18")
                .path("items")
                .path(0)
                .path("id")
                .asString("");
        orders = IntStream.range(0, CLIENTS).mapToObj(_ -> order(wire, network)).toList();
    }

    /** One POST that creates and sends, over a connection of its own. */
    public Operation creatingAndSending() {
        Wire wire = user.wire();
        return () -> wire.send("POST", REFERRALS, user.creating(), order()).status() == CREATED;
    }

    /** Tells the referral's id. */
    public UUID send(Wire wire) {
        return UUID.fromString(user.create(wire, REFERRALS, order()).path("id").asString(""));
    }

    private String order() {
        return orders.get(Math.floorMod(turn.getAndIncrement(), CLIENTS));
    }

    public Wire wire() {
        return user.wire();
    }

    private String order(Wire wire, String network) {
        String client =
                user.create(wire, "/api/referral/clients", """
                        {"givenName":"Mitta","familyName":"Esimerkki","municipality":"272","language":"fi"}""").path("id").asString("");
        user.create(wire, "/api/referral/clients/" + client + "/permissions", """
                {"parties":["%s"],"dataKinds":["client"],"purpose":"consultation","ground":"permission",
                 "howGiven":"signed","givenBy":"client","from":"2026-01-01"}""".formatted(network));
        return """
                {"client":"%s","target":{"kind":"network","id":"%s"},"question":"Mikä tukisi paluuta työhön?","goals":"Takaisin työhön","send":true}""".formatted(client, network);
    }
}
