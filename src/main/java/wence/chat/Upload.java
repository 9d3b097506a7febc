package wence.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import wence.admin.Admin;
import wence.admin.Read;
import wence.admin.Sent;
import wence.chat.Message.Fetched;
import wence.document.AnyReader;
import wence.store.AuditEntry.Result;

/// A file that somebody sent: it is read, and waits for its publication.
record Upload(Message.File file) implements LongCommand {
    /// It is a file that gives this command, not a word.
    private static final CommandWord WORD =
            new CommandWord("upload", List.of(), "", "发送文件即可添加方案", "send a file to add a plan");

    /// What is told of it.
    static String limits(Turn turn) {
        return turn.words(
                        "要添加或更新方案，把文件直接发给我（文本、网页、DOCX、DOC、WPS、XLSX、PDF、OFD，不超过 %d MB，可以一次发几份；附言作标题）。",
                        "To add or update a plan, send me its file (text, web page, DOCX, DOC, WPS, XLSX, PDF, OFD, up to %d MB; several at once will do; the caption is its title).")
                .formatted(AnyReader.MAX_BYTES >> 20);
    }

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public String subject() {
        return sent("").fileName();
    }

    private Sent sent(String who) {
        return new Sent(file.name(), Optional.of(file.caption()), Optional.empty(), who);
    }

    @Override
    public Turned refusal(Turn turn) {
        return turn.say(
                "只有管理员能添加方案，这份文件没有保存。要提问请直接打字。",
                "Only admins can add plans; the file was not kept. To ask something, just type it.");
    }

    @Override
    public String beginning(Turn turn) {
        return turn.words("收到《%s》，正在读取…", "Got “%s”, reading it…").formatted(subject());
    }

    @Override
    public Draft work(Turn turn, Admin admin, Consumer<String> progress) {
        if (file.bytes() > AnyReader.MAX_BYTES) {
            return failed(
                    turn,
                    "《%s》有 %d MB，超过了 %d MB 的上限，没有读取。"
                            .formatted(subject(), file.bytes() >> 20, AnyReader.MAX_BYTES >> 20));
        }
        return switch (file.source().fetch(AnyReader.MAX_BYTES)) {
            case Fetched.Failed(String sentence) -> failed(turn, "《%s》：%s".formatted(subject(), sentence));
            case Fetched.Bytes(byte[] content) -> {
                Sent sent = sent(turn.who().toString());
                yield read(turn, admin.read(content, sent, step -> progress.accept(step.chinese())));
            }
        };
    }

    private Draft read(Turn turn, Read read) {
        return switch (read) {
            case Read.Refused(String sentence) -> failed(turn, "《%s》：%s".formatted(subject(), sentence));
            case Read.Ready(wence.admin.Draft draft) -> {
                turn.office().audit().record(turn.who(), "read", subject(), Result.DONE, "草稿 " + draft.id());
                yield DraftLines.report(draft, turn);
            }
        };
    }

    private Draft failed(Turn turn, String sentence) {
        turn.office().audit().record(turn.who(), "read", subject(), Result.FAILED, sentence);
        return new Draft().line(0, sentence);
    }
}
