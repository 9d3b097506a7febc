package wence.answer.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One prompt: what the model is told, and what it is asked, with named holes.
///
/// @param file its file's name
/// @param version as its first line says
record Prompt(String file, int version, String system, String user) {
    private static final Pattern VERSION = Pattern.compile("version (\\d{1,6})");
    private static final Pattern HOLE = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final String BORDER = "---";
    private static final int FINGERPRINT_BYTES = 8;

    /// Reads a prompt.
    ///
    /// @param mistakes takes a sentence for each mistake, with file and line; when it takes one, the prompt is of
    ///     no use
    static Prompt read(String file, String text, Set<String> holes, List<String> mistakes) {
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        Matcher version =
                VERSION.matcher(lines.isEmpty() ? "" : lines.getFirst().strip());
        boolean hasVersion = version.matches();
        if (!hasVersion) {
            mistakes.add("%s:1：第一行应当是 version 和一个数字，例如 version 1。".formatted(file));
        }
        int border = lines.indexOf(BORDER);
        if (border < 0) {
            mistakes.add("%s:%d：缺少单独一行 ---，它把给模型的说明和问题分开。".formatted(file, Math.max(1, lines.size())));
        }
        var found = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            for (Matcher hole = HOLE.matcher(lines.get(i)); hole.find(); ) {
                String name = hole.group(1).strip();
                if (!holes.contains(name)) {
                    mistakes.add("%s:%d：没有名为 {{%s}} 的空；可用的是 %s。"
                            .formatted(file, i + 1, name, String.join("、", new TreeSet<>(holes))));
                }
                found.add(name);
            }
            if (HOLE.matcher(lines.get(i)).replaceAll("").matches(".*(?:\\{\\{|}}).*")) {
                mistakes.add("%s:%d：{{ 和 }} 没有成对。".formatted(file, i + 1));
            }
        }
        new TreeSet<>(holes)
                .stream()
                        .filter(hole -> !found.contains(hole))
                        .forEach(hole ->
                                mistakes.add("%s:%d：缺少 {{%s}}。".formatted(file, Math.max(1, lines.size()), hole)));
        return new Prompt(
                file,
                hasVersion ? Integer.parseInt(version.group(1)) : 0,
                border < 0 ? "" : joined(lines.subList(Math.min(1, border), border)),
                joined(lines.subList(border + 1, lines.size())));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", new ArrayList<>(lines)).strip();
    }

    /// Names what it says, whatever its version: another text, another name.
    String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((system + "\n" + BORDER + "\n" + user).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What is sent.
    record Filled(String system, String user) {}

    /// Fills every hole in one pass: what is put in opens no hole.
    ///
    /// @throws NullPointerException when a value is missing
    Filled filled(Map<String, String> values) {
        return new Filled(filled(system, values), filled(user, values));
    }

    private static String filled(String template, Map<String, String> values) {
        return HOLE.matcher(template)
                .replaceAll(hole -> Matcher.quoteReplacement(Objects.requireNonNull(
                        values.get(hole.group(1).strip()), () -> "no value for " + hole.group())));
    }
}
