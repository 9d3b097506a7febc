package wence.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of what is too large to be held in memory.
final class Sum {
    private Sum() {}

    /// Copies everything.
    ///
    /// @return the sum in hexadecimal digits
    static String copy(InputStream in, OutputStream out) throws IOException {
        try {
            var counted = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            counted.transferTo(out);
            return HexFormat.of().formatHex(counted.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
