package wence.chat;

import java.util.List;
import java.util.Locale;
import wence.office.PromptShelf;
import wence.office.PromptShelf.OnDisk;
import wence.office.PromptShelf.Shelved;

/// `/prompts`: the prompts of the language model, and how their files differ from those in use.
///
/// @param words what stands behind it and is understood as nothing
record ShowPrompts(String words) implements AdminCommand {
    static final CommandWord WORD =
            new CommandWord("prompts", List.of("提示词"), "[reload]", "语言模型的提示词", "prompts of the language model");

    private static final List<String> RELOAD = List.of("reload", "重新读取");

    /// With reload behind it the files are read anew.
    static AdminCommand typed(String argument) {
        return RELOAD.contains(argument.toLowerCase(Locale.ROOT)) ? new ReloadPrompts() : new ShowPrompts(argument);
    }

    @Override
    public CommandWord word() {
        return WORD;
    }

    @Override
    public String subject() {
        return words;
    }

    @Override
    public Turned actAsAdmin(Turn turn) {
        if (!words.isEmpty()) {
            return turn.say(
                    "只有两种写法：/prompts 列出提示词，/prompts reload（或 /prompts 重新读取）重新读取文件。",
                    "There are two ways: /prompts lists them, /prompts reload reads the files anew.");
        }
        return turn.office().model().prompts().map(shelf -> listed(shelf, turn)).orElseGet(() -> noModel(turn));
    }

    static Turned noModel(Turn turn) {
        return turn.say(
                "没有配置语言模型，提示词没有用上。要用的话，设置 WENCE_MODEL_URL 和 WENCE_MODEL_NAME（需要密钥时还有 WENCE_MODEL_KEY），再重新启动。",
                "No language model is configured, so no prompt is in use. Set WENCE_MODEL_URL and WENCE_MODEL_NAME (and WENCE_MODEL_KEY where one is needed), then start anew.");
    }

    private static Turned listed(PromptShelf shelf, Turn turn) {
        List<Shelved> prompts = shelf.shelved();
        var draft = new Draft()
                .heading(turn.words("提示词 %d 个，正在使用的版本", "%d prompts, with the versions in use")
                        .formatted(prompts.size()));
        for (Shelved prompt : prompts) {
            draft.line(0, prompt.file() + "　" + prompt.version() + state(prompt, turn));
            if (prompt.onDisk() instanceof OnDisk.Mistaken(List<String> mistakes)) {
                mistakes.forEach(mistake -> draft.line(1, Harmless.line(mistake)));
            }
        }
        if (prompts.stream().allMatch(prompt -> prompt.onDisk() instanceof OnDisk.Same)) {
            return draft.line(0, turn.words("文件都没有改动。", "No file differs.")).aside(turn.conversation());
        }
        return draft.offer(turn.words("重新读取", "Read anew"), "/" + WORD.name() + " " + RELOAD.getFirst())
                .aside(turn.conversation());
    }

    private static String state(Shelved prompt, Turn turn) {
        return switch (prompt.onDisk()) {
            case OnDisk.Same _ -> "";
            case OnDisk.Changed(int version)
            when version == prompt.version() ->
                turn.words("　文件已改，还没有重新读取；", "  its file differs and was not read yet; ") + sameVersion(turn);
            case OnDisk.Changed(int version) ->
                turn.words("　文件已改为版本 %d，还没有重新读取", "  its file has version %d, which was not read yet")
                        .formatted(version);
            case OnDisk.Mistaken _ -> turn.words("　文件有错，不能用：", "  its file has mistakes:");
        };
    }

    /// What is wrong with another text under the same version.
    static String sameVersion(Turn turn) {
        return turn.words(
                "第一行的版本号没有改，日志里分不清新旧，请加一",
                "its version on line 1 is the same, so the log cannot tell them apart: raise it");
    }
}
