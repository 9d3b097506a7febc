package wence.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The provinces, prefectures and counties of China, so that a question about another place than the plans' is seen.
///
/// Provinces and prefectures count by their short names, too (`宁夏`, `银川`), where these are no ordinary words; a
/// county only by its full name. Immutable; safe to share between threads.
public final class Gazetteer {
    private final PlaceNames names;

    private Gazetteer(PlaceNames names) {
        this.names = names;
    }

    /// The gazetteer that comes with the program.
    public static Gazetteer builtIn() {
        try (InputStream in = Gazetteer.class.getResourceAsStream("places.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table places.tsv");
            }
            return new Gazetteer(new PlaceNames(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The place of this name, with or without the places above it: `银川市西夏区`, `宁夏`; empty when there is none or
    /// when several places share the name.
    public Optional<Place> find(String name) {
        List<PlaceMention> mentions = findIn(name);
        return mentions.size() == 1
                        && mentions.getFirst().end() == name.length()
                        && mentions.getFirst().start() == 0
                ? one(mentions.getFirst().places())
                : Optional.empty();
    }

    private static Optional<Place> one(List<Place> places) {
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    /// The places that a text names, in its order, without overlaps; at each place of the text the longest name.
    public List<PlaceMention> findIn(String text) {
        return findIn(text, Set.of());
    }

    /// The same, where some counties are known by their short names, too.
    ///
    /// @param known places whose name without 区, 县, 市 or 旗 counts, such as those of the plans held: `西夏` for `西夏区`
    public List<PlaceMention> findIn(String text, Set<Place> known) {
        Map<String, Place> shortNames = shortNames(known);
        var found = new ArrayList<PlaceMention>();
        for (int at = 0; at < text.length(); at++) {
            Optional<PlaceMention> above = lastEndingAt(found, at);
            Optional<PlaceMention> mention = mentionAt(text, at, above, shortNames);
            if (mention.isPresent()) {
                if (above.isPresent() && mention.get().start() == above.get().start()) {
                    found.removeLast();
                }
                found.add(mention.get());
                at = mention.get().end() - 1;
            }
        }
        return List.copyOf(found);
    }

    private static Map<String, Place> shortNames(Set<Place> known) {
        var shortNames = new HashMap<String, Place>();
        for (Place place : known) {
            String name = place.name();
            if (name.length() > 2 && "区县市旗".indexOf(name.charAt(name.length() - 1)) >= 0) {
                shortNames.put(name.substring(0, name.length() - 1), place);
            }
        }
        return shortNames;
    }

    private static Optional<PlaceMention> lastEndingAt(List<PlaceMention> found, int at) {
        return found.isEmpty() || found.getLast().end() != at ? Optional.empty() : Optional.of(found.getLast());
    }

    private Optional<PlaceMention> mentionAt(
            String text, int at, Optional<PlaceMention> above, Map<String, Place> shortNames) {
        for (int end = Math.min(text.length(), at + names.longest()); end > at + 1; end--) {
            String name = text.substring(at, end);
            List<Place> places = names.named(name);
            if (places.isEmpty() && shortNames.containsKey(name)) {
                places = List.of(shortNames.get(name));
            }
            if (places.isEmpty() || !names.guard(name).allows(text, at, end)) {
                continue;
            }
            List<Place> within = within(places, above);
            if (!within.isEmpty()) {
                return Optional.of(new PlaceMention(within, above.orElseThrow().start(), end));
            }
            if (standsByItself(text, at, name)) {
                return Optional.of(new PlaceMention(places, at, end));
            }
        }
        return Optional.empty();
    }

    private static List<Place> within(List<Place> places, Optional<PlaceMention> above) {
        return above.stream()
                .flatMap(mention -> places.stream()
                        .filter(place ->
                                mention.places().stream().anyMatch(a -> !a.equals(place) && place.isWithin(a))))
                .distinct()
                .toList();
    }

    /// A county of two characters, such as 和县, is too easily made by two words that meet.
    private boolean standsByItself(String text, int at, String name) {
        boolean afterWord = at > 0 && Character.isIdeographic(text.charAt(at - 1));
        return !names.needsParent(name) && !(afterWord && name.length() == 2 && name.endsWith("县"));
    }
}
