package wence.admin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.library.Act;
import wence.library.FileChange;
import wence.library.Library;
import wence.library.PlanId;

/// Reads the texts that somebody copied in by hand, for the same report that a file sent by an
/// admin has.
record FoundTexts(Library library, Drafts drafts) {
    private static final String PLANS = "plans/";

    List<Found.Text> of(Act act) {
        var texts = new ArrayList<Found.Text>();
        for (FileChange change : act.changes()) {
            String name = change.file().substring(change.file().lastIndexOf('/') + 1);
            boolean isText = name.endsWith(".txt") && change.file().equals(PLANS + name);
            if (isText && change.after().isPresent()) {
                String plan = PlanId.ofFile(name);
                texts.add(new Found.Text(plan, read(plan, name, change.after().get())));
            }
        }
        return texts;
    }

    private Read read(String plan, String name, String content) {
        try {
            return drafts.glance(library.content(content), new Sent(name, Optional.empty(), Optional.of(plan), ""));
        } catch (IOException e) {
            return new Read.Refused("没有读取，因为读写磁盘时出错：" + e.getMessage());
        }
    }
}
