package wence.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.SourceSpan;

/// The published texts of plans, each read when a place in it is wanted. For one thread.
final class PublishedTexts {
    /// So many characters in a row show that a text goes on here, and not in a page mark that looks alike.
    private static final int SURE = 4;

    private final Home home;
    private final Map<String, String> textByFile = new HashMap<>();

    PublishedTexts(Home home) {
        this.home = home;
    }

    /// The published text.
    ///
    /// @throws Failure when the file cannot be read
    String of(Plan plan) {
        return textByFile.computeIfAbsent(plan.file(), this::read);
    }

    private String read(String file) {
        Path path = home.directory().resolve(file);
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Failure("不能读取 %s：%s".formatted(path, e.getMessage()));
        }
    }

    /// Whether the published text has the clause at its place, white space, hard breaks and page marks aside.
    boolean isExact(Plan plan, Clause clause) {
        String text = of(plan);
        return clause.span().end() <= text.length() && clause.text().length() == places(clause, text).length;
    }

    /// Where a part of a clause's text stands in the published text.
    ///
    /// @param part a place in [Clause#text]
    SourceSpan place(Plan plan, Clause clause, SourceSpan part) {
        if (clause.span().length() == clause.text().length()) {
            int start = clause.span().start();
            return new SourceSpan(start + part.start(), start + part.end());
        }
        int[] places = places(clause, of(plan));
        return new SourceSpan(places[part.start()], places[part.end() - 1] + 1);
    }

    /// For each character of the clause its place in the published text; fewer where it goes on otherwise.
    private static int[] places(Clause clause, String published) {
        String text = clause.text();
        int[] places = new int[text.length()];
        int at = clause.span().start();
        for (int i = 0; i < places.length; i++) {
            while (at < clause.span().end() && !goesOn(text, i, published, at)) {
                at++;
            }
            if (at >= clause.span().end()) {
                return Arrays.copyOf(places, i);
            }
            places[i] = at++;
        }
        return places;
    }

    private static boolean goesOn(String text, int from, String published, int at) {
        int there = at;
        for (int i = from; i < Math.min(from + SURE, text.length()); i++) {
            while (i > from && there < published.length() && isLeftOut(published.charAt(there), text.charAt(i))) {
                there++;
            }
            if (there >= published.length()) {
                return false;
            }
            if (published.charAt(there) != text.charAt(i)) {
                return i > from && isPageBreak(published, at, there);
            }
            there++;
        }
        return true;
    }

    private static boolean isLeftOut(char published, char wanted) {
        return published != wanted && Character.isWhitespace(published);
    }

    /// Whether a line ended on the way, so that a page mark may follow.
    private static boolean isPageBreak(String published, int from, int to) {
        return published.substring(from, to).indexOf('\n') >= 0
                || published.substring(from, to).indexOf('\f') >= 0;
    }
}
