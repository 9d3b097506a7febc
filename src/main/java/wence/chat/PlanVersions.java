package wence.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.WeakHashMap;
import wence.plan.Clause;
import wence.plan.Plan;

/// Names for the content of plans: another text, another name. Safe to share between threads.
final class PlanVersions {
    /// How much of the digest names a version, in bytes; enough that no two versions of a plan share a name.
    private static final int BYTES = 8;

    /// Plans are told apart as objects; one that is held no longer goes.
    private final Map<Plan, String> known = Collections.synchronizedMap(new WeakHashMap<>());

    String of(Plan plan) {
        return known.computeIfAbsent(plan, PlanVersions::digest);
    }

    private static String digest(Plan plan) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(plan.facts().title().getBytes(StandardCharsets.UTF_8));
            for (Clause clause : plan.clauses()) {
                digest.update(("\n" + clause.id() + " " + clause.section() + " " + clause.text())
                        .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
