package wence.app;

import java.util.List;
import wence.admin.Draft;

/// Drafts for people and for programs.
final class DraftLines {
    private DraftLines() {}

    static String text(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return "没有待发布的草稿。\n";
        }
        var text = new StringBuilder();
        for (Draft draft : drafts) {
            text.append(
                    "%s  %s（%s）%s\n".formatted(draft.id(), draft.facts().title(), draft.fileName(), becomes(draft)));
        }
        return text.toString();
    }

    static String becomes(Draft draft) {
        return draft.same()
                .map(same -> " → 更新 %s（%s）".formatted(same.plan(), same.reason()))
                .orElse(" → " + draft.plan());
    }

    static String json(List<Draft> drafts) {
        return Listing.write(out -> {
                    out.writeStartArray();
                    for (Draft draft : drafts) {
                        out.writeStartObject();
                        out.writeStringField("draft", draft.id());
                        out.writeStringField("plan", draft.plan());
                        out.writeStringField("title", draft.facts().title());
                        out.writeStringField("file", draft.fileName());
                        out.writeStringField("who", draft.who());
                        out.writeStringField("read", draft.read().toString());
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                })
                + "\n";
    }
}
