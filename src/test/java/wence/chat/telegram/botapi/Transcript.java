package wence.chat.telegram.botapi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A chat as plain text, in the order in which it happened. Messages bear their number, as in `#2 问策`; buttons stand
/// in brackets below the text, and what pops up after a press stands in parentheses. That the bot is typing, drafts and
/// the silent end of a press are left out.
final class Transcript {
    private final Bot bot;

    Transcript(Bot bot) {
        this.bot = bot;
    }

    String of(List<Happening> happenings) {
        return happenings.stream()
                .map(this::shown)
                .filter(shown -> !shown.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String shown(Happening happening) {
        return switch (happening) {
            case Happening.Said said ->
                headed(
                        "#" + said.id() + " " + said.who(),
                        place(said.chat(), said.thread(), said.replyTo(), said.edit()),
                        content(said.file(), said.text()));
            case Happening.Sent sent -> sent(sent.message(), sent.edit());
            case Happening.Pressed pressed ->
                "%s 按 #%d 的 [%s]\n".formatted(pressed.who(), pressed.on(), pressed.label());
            case Happening.Answered answered ->
                answered.text().isEmpty()
                        ? ""
                        : answered.alert() ? "（！%s）\n".formatted(answered.text()) : "（%s）\n".formatted(answered.text());
            case Happening.AskedInline asked -> "%s 输入 @%s %s\n".formatted(asked.who(), bot.username(), asked.text());
            case Happening.Offered offered ->
                offered.results().stream()
                        .map(result -> indented("· " + result.title()
                                + (result.description().isEmpty() ? "" : "\n  " + result.description())))
                        .collect(Collectors.joining());
            case Happening.Removed removed -> "%s 删除了 #%d\n".formatted(bot.name(), removed.id());
            case Happening.Action _, Happening.Drafted _ -> "";
        };
    }

    private String sent(Shown message, boolean edit) {
        var lines = new ArrayList<String>();
        lines.add(content(message.file(), message.styled()));
        for (List<Shown.Button> row : message.buttons()) {
            lines.add(row.stream().map(button -> "[" + button.label() + "]").collect(Collectors.joining(" ")));
        }
        return headed(
                "#" + message.id() + " " + bot.name(),
                place(message.chat(), message.thread(), message.replyTo(), edit),
                String.join("\n", lines));
    }

    private static String place(Chat chat, int thread, int replyTo, boolean edit) {
        var notes = new ArrayList<String>();
        if (thread > 0) {
            notes.add("话题 " + chat.topicName(thread));
        }
        if (edit) {
            notes.add("已改");
        } else if (replyTo > 0) {
            notes.add("回复 #" + replyTo);
        }
        return notes.isEmpty() ? "" : "（" + String.join("，", notes) + "）";
    }

    private static String content(String file, String text) {
        String named = file.isEmpty() ? "" : "〔文件 " + file + "〕";
        return named.isEmpty() || text.isEmpty() ? named + text : named + "\n" + text;
    }

    private static String headed(String who, String place, String content) {
        return who + place + "：\n" + indented(content);
    }

    private static String indented(String text) {
        return text.lines()
                .map(line -> line.isEmpty() ? "\n" : "  " + line + "\n")
                .collect(Collectors.joining());
    }
}
