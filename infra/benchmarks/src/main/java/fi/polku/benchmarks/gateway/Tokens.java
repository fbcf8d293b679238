package fi.polku.benchmarks.gateway;

import fi.polku.platform.test.TestTokens;

/** An issuer for Polku's gateway, and a token of its. */
final class Tokens implements AutoCloseable {
    private final TestTokens issuer = TestTokens.start();

    String issuer() {
        return issuer.issuer();
    }

    /** Good for longer than the measuring takes. */
    String token() {
        return issuer.token("mittaaja");
    }

    @Override
    public void close() {
        issuer.close();
    }
}
