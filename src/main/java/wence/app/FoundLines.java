package wence.app;

import java.util.ArrayList;
import java.util.List;
import wence.admin.Found;
import wence.admin.Read;
import wence.admin.ReportLines;

/// What was found to be changed by hand, for whoever reads the log.
final class FoundLines {
    private FoundLines() {}

    static List<String> of(Found found) {
        var lines = new ArrayList<String>();
        lines.add(found.act().chinese());
        for (Found.Text text : found.texts()) {
            switch (text.read()) {
                case Read.Refused(String sentence) -> lines.add(text.plan() + "：" + sentence);
                case Read.Ready ready -> {
                    lines.add(text.plan() + "：" + ready.draft().facts().title());
                    lines.addAll(ReportLines.brief(ready.draft().report()));
                }
            }
        }
        found.notice().ifPresent(lines::add);
        return lines;
    }
}
