package wence.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Role;

/// Who an English statement says has which role, against the duties of a clause.
final class EnglishClaims {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^\\s*(?:agency|agencies|bureaus?|bodies|body|departments?|units?)?\\s*(?:by|:|is|are)\\b?.*");

    private final Map<Role, List<String>> byRole = new EnumMap<>(Role.class);
    private final Set<String> vouched = new HashSet<>();

    private EnglishClaims() {}

    /// @param rest the statement without quotations and names of agencies
    /// @param nameAt the agency that was named at each place; null elsewhere
    static EnglishClaims of(String rest, List<Optional<String>> nameAt) {
        var claims = new EnglishClaims();
        var before = new ArrayList<String>();
        Optional<Role> label = Optional.empty();
        Matcher word = WORD.matcher(rest);
        for (int at = 0; at < rest.length(); at++) {
            Optional<String> name = nameAt.get(at);
            if (name.isPresent() && label.isPresent()) {
                claims.add(label.get(), List.of(name.get()));
            } else {
                name.ifPresent(before::add);
            }
            word.region(at, rest.length());
            boolean starts = (at == 0 || !Character.isLetter(rest.charAt(at - 1))) && word.lookingAt();
            Optional<Role> role =
                    starts ? CheckWords.builtIn().englishRole(word.group().toLowerCase(Locale.ROOT)) : Optional.empty();
            if (role.isEmpty()) {
                continue;
            }
            boolean isLabel = before.isEmpty()
                    || LABEL.matcher(rest.substring(word.end())).matches();
            label = isLabel ? role : Optional.empty();
            if (!isLabel) {
                claims.add(role.get(), before);
                before.clear();
            }
            claims.vouched.add(word.group());
        }
        return claims;
    }

    private void add(Role role, List<String> agencies) {
        byRole.computeIfAbsent(role, key -> new ArrayList<>()).addAll(agencies);
    }

    boolean isAny() {
        return !byRole.isEmpty();
    }

    boolean isVouched(String word) {
        return isAny() && vouched.contains(word);
    }

    /// What is wrong with them; empty when the clause's duties say all of it.
    Optional<String> fault(ClauseWords clause) {
        for (var claim : byRole.entrySet()) {
            boolean fits = clause.evidence().duties().stream()
                    .anyMatch(duty -> duty.role() == claim.getKey()
                            && Set.copyOf(duty.agencies()).equals(Set.copyOf(claim.getValue())));
            if (!fits) {
                return Optional.of(
                        "%s is not said of %s".formatted(claim.getKey().label(), String.join(", ", claim.getValue())));
            }
        }
        return Optional.empty();
    }
}
