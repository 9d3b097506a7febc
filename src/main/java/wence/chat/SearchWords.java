package wence.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.lookup.Request;

/// What stands behind `/search`: words, and filters written as `部门:科协` or `--agency 科协`
/// wherever a word may stand.
///
/// A filter reaches to the next blank; a blank behind its colon does not count. Everything else is words.
record SearchWords(Request request) {
    private enum Filter {
        PLAN,
        AGENCY,
        ROLE,
        SECTION
    }

    private static final Map<String, Filter> NAMES = Map.ofEntries(
            Map.entry("方案", Filter.PLAN),
            Map.entry("规划", Filter.PLAN),
            Map.entry("范围", Filter.PLAN),
            Map.entry("plan", Filter.PLAN),
            Map.entry("部门", Filter.AGENCY),
            Map.entry("单位", Filter.AGENCY),
            Map.entry("agency", Filter.AGENCY),
            Map.entry("角色", Filter.ROLE),
            Map.entry("role", Filter.ROLE),
            Map.entry("章节", Filter.SECTION),
            Map.entry("章", Filter.SECTION),
            Map.entry("section", Filter.SECTION));

    private static final Pattern FILTER = Pattern.compile(
            "(?<=^|\\s)(?:(?:--|——|—)([a-zA-Z\\p{IsHan}]{1,7})(?:\\s+|=)|([a-zA-Z\\p{IsHan}]{1,7})[:：]\\s*)(\\S+)");

    static SearchWords of(String typed) {
        var words = new StringBuilder();
        var plans = new ArrayList<String>();
        Optional<String> agency = Optional.empty();
        Optional<String> role = Optional.empty();
        Optional<String> section = Optional.empty();
        int from = 0;
        Matcher found = FILTER.matcher(typed);
        while (found.find()) {
            Optional<Filter> filter = filter(Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2)));
            if (filter.isEmpty()) {
                continue;
            }
            words.append(typed, from, found.start());
            from = found.end();
            switch (filter.get()) {
                case PLAN -> plans.add(found.group(3));
                case AGENCY -> agency = Optional.of(found.group(3));
                case ROLE -> role = Optional.of(found.group(3));
                case SECTION -> section = Optional.of(found.group(3));
            }
        }
        words.append(typed.substring(from));
        return new SearchWords(new Request(words.toString().strip(), List.copyOf(plans), agency, role, section));
    }

    private static Optional<Filter> filter(String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
    }

    /// In this plan, unless another is named.
    Request in(Optional<String> pinned) {
        return request.plans().isEmpty() && pinned.isPresent()
                ? new Request(
                        request.words(), List.of(pinned.get()), request.agency(), request.role(), request.section())
                : request;
    }
}
