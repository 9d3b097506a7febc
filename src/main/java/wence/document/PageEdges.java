package wence.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes away what stands at the edges of pages: page numbers, and lines that come again on half
/// of the pages.
final class PageEdges {
    /// Of the page's height, at the top and at the bottom.
    private static final double EDGE = 0.12;

    private static final int LINES = 2;
    private static final Pattern MARK = Pattern.compile(
            "[-—－–―一·•~～\\s]*[\\d０-９]{1,4}[-—－–―一·•~～\\s]*|第\\s*[\\d一二三四五六七八九十百]{1,5}\\s*页.{0,12}|[\\d０-９]{1,4}\\s*/\\s*[\\d０-９]{1,4}|(?i:page)\\s*\\d+.{0,8}");

    private final List<Dropped> dropped = new ArrayList<>();

    /// The pages without their edges.
    ///
    /// @param pages lines of each page in reading order
    /// @param heights of the pages
    List<List<PageLine>> without(List<List<PageLine>> pages, List<Double> heights) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<String> onPage = new HashSet<>();
            edges(pages.get(i), heights.get(i)).forEach(line -> onPage.add(masked(line)));
            onPage.forEach(line -> seen.merge(line, 1, Integer::sum));
        }
        int often = Math.max(2, (pages.size() + 1) / 2);
        var kept = new ArrayList<List<PageLine>>();
        for (int i = 0; i < pages.size(); i++) {
            var page = new ArrayList<>(pages.get(i));
            for (PageLine line : edges(page, heights.get(i))) {
                if (MARK.matcher(line.text()).matches()) {
                    page.remove(line);
                    dropped.add(new Dropped(line.text(), "第 %d 页的页码".formatted(i + 1)));
                } else if (seen.getOrDefault(masked(line), 0) >= often) {
                    page.remove(line);
                    dropped.add(new Dropped(line.text(), "第 %d 页的页眉或页脚".formatted(i + 1)));
                }
            }
            kept.add(page);
        }
        return kept;
    }

    /// What was taken away, in the order of the pages.
    List<Dropped> dropped() {
        return dropped;
    }

    /// The uppermost and the lowest lines, where they stand near the edge of the page.
    private static List<PageLine> edges(List<PageLine> page, double height) {
        var byHeight = page.stream()
                .filter(line -> !line.row())
                .sorted(Comparator.comparingDouble(PageLine::y))
                .toList();
        var edges = new ArrayList<PageLine>();
        for (int i = 0; i < byHeight.size(); i++) {
            PageLine line = byHeight.get(i);
            boolean top = i < LINES && line.y() < EDGE * height;
            boolean bottom = i >= byHeight.size() - LINES && line.y() > (1 - EDGE) * height;
            if (top || bottom) {
                edges.add(line);
            }
        }
        return edges;
    }

    private static String masked(PageLine line) {
        return Math.round(line.y() / 20) + " " + line.text().replaceAll("[\\d０-９\\s]+", "#");
    }
}
