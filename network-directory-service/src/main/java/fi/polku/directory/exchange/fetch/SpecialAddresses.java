package fi.polku.directory.exchange.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;

/** Addresses that are not of the public internet (IANA special-purpose registries, RFC 6890), or that hide such a one. */
final class SpecialAddresses {

    private static final List<Block> BLOCKS = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            // Link-local; clouds tell a machine its secrets here.
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            // Multicast and all that is reserved, up to broadcast.
            Block.of("224.0.0.0", 3),
            // Within what is public in IPv6: Teredo and its like, documentation, and 6to4, which carries an IPv4
            // address.
            Block.of("2001::", 23),
            Block.of("2001:db8::", 32),
            Block.of("2002::", 16),
            Block.of("3fff::", 20));

    private static final Block PUBLIC_V6 = Block.of("2000::", 3);
    private static final int V6_BYTES = 16;

    private SpecialAddresses() {}

    static boolean contain(InetAddress address) {
        var bytes = address.getAddress();
        // Outside the global block lie loopback, unique local, link-local, multicast and the translations of IPv4.
        return (bytes.length == V6_BYTES && !PUBLIC_V6.holds(bytes))
                || BLOCKS.stream().anyMatch(block -> block.holds(bytes));
    }

    private record Block(int length, BigInteger prefix, int shift) {

        static Block of(String first, int bits) {
            var bytes = InetAddress.ofLiteral(first).getAddress();
            var shift = bytes.length * Byte.SIZE - bits;
            return new Block(bytes.length, new BigInteger(1, bytes).shiftRight(shift), shift);
        }

        boolean holds(byte[] address) {
            return address.length == length
                    && new BigInteger(1, address).shiftRight(shift).equals(prefix);
        }
    }
}
