package wence.plan;

import java.util.List;
import java.util.Optional;

/// A kind of body that exists at several levels of government, such as health or the women's federation.
///
/// @param key stable name in code and data: `human-resources`
/// @param kind what sort of body it is: 政府, 党委, 群团, 垂直, 机关 or 事业
/// @param english its field (`Education`), or with a leading `=` its whole English name
/// @param fullNames its full names at state, province, city and county, `-` where it has none; a shorter list goes on
///     downward with its last name
/// @param field what its name begins with, whatever the ending (`教育`); empty for a body that always has the same name
public record AgencyBody(String key, String kind, String english, List<String> fullNames, Optional<String> field) {
    public AgencyBody {
        fullNames = List.copyOf(fullNames);
        if (key.isBlank() || english.isBlank() || fullNames.isEmpty()) {
            throw new IllegalArgumentException(
                    "need key, English and full names, got '%s', '%s', %s".formatted(key, english, fullNames));
        }
    }

    /// Its full name at this level, without the level's own prefix: `人力资源和社会保障厅`.
    public Optional<String> fullName(Level level) {
        int column = switch (level) {
            case STATE -> 0;
            case PROVINCE -> 1;
            case CITY -> 2;
            case COUNTY, TOWNSHIP -> 3;
        };
        String name = fullNames.get(Math.min(column, fullNames.size() - 1));
        return name.equals("-") ? Optional.empty() : Optional.of(name);
    }

    /// A name for it that leaves every level open: `教育部门`, `妇女联合会`.
    public String anyLevel() {
        return field.map(field -> field + "部门").orElseGet(fullNames::getLast);
    }

    /// The field in English, for a body whose English name follows from its ending: `Education`.
    public Optional<String> englishField() {
        return english.startsWith("=") ? Optional.empty() : Optional.of(english);
    }

    /// The whole English name, for a body that is called the same at every level: `Women's Federation`.
    public Optional<String> englishTitle() {
        return english.startsWith("=") ? Optional.of(english.substring(1)) : Optional.empty();
    }

    /// Whether it answers to the body above it rather than to the local government (税务, 海关, 气象).
    boolean isVertical() {
        return kind.equals("垂直");
    }
}
