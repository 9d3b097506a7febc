package wence.answer.model;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Which addresses stay within a house: loopback, link-local and private ones (RFC 1918, RFC 4193, RFC 3927, RFC
/// 4291).
final class PrivateAddresses {
    private PrivateAddresses() {}

    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || isUniqueLocal(address);
    }

    /// fc00::/7
    private static boolean isUniqueLocal(InetAddress address) {
        return address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
    }

    /// Whether every address of the host is private. The Java machine keeps what it looked up for some seconds, so
    /// the connection that follows goes to the same addresses.
    static boolean allPrivate(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host.replaceAll("^\\[|]$", ""))).stream()
                .allMatch(PrivateAddresses::isPrivate);
    }
}
