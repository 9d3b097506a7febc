package wence.chat.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethodBoolean;
import org.telegram.telegrambots.meta.api.methods.commands.DeleteMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllChatAdministrators;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import wence.chat.CommandWord;
import wence.chat.Commands;

/// What Telegram shows of the bot: its commands and a few words about it, in Chinese and, for those whose Telegram is
/// in English, in English.
final class Profile {
    /// Commands that Telegram has its own ways for.
    private static final Set<String> UNLISTED = Set.of("start", "quit");

    /// Those that everybody in a group is shown; its administrators are shown all, so also the one that pins a plan.
    private static final Set<String> IN_GROUPS = Set.of("ask", "duties", "targets", "compare", "search", "help");

    private static final String CHINESE = "问策：查政府规划文本。直接提问，例如“老年人科学素质提升行动由谁牵头？”，每个回答都附规划原文和出处。";
    private static final String ENGLISH =
            "Wence answers questions on government plans. Just ask; every answer quotes the plan it comes from.";
    private static final String CHINESE_BRIEF = "查政府规划文本，每个回答都附原文条款。";
    private static final String ENGLISH_BRIEF = "Answers on government plans, with exact quotations.";

    private Profile() {}

    /// Tells Telegram. Where it refuses, that is said, and the bot works all the same.
    static void announce(BotCalls api, Consumer<String> announcer) {
        var refused = new ArrayList<String>();
        for (BotApiMethodBoolean call : calls()) {
            Outcome<Boolean> outcome = api.call(call);
            if (!(outcome instanceof Outcome.Done<Boolean>)) {
                refused.add(call.getMethod() + "：" + outcome.trouble());
            }
        }
        if (!refused.isEmpty()) {
            announcer.accept("有 %d 项机器人资料没有登记成功（不影响问答），例如 %s。".formatted(refused.size(), refused.getFirst()));
        }
    }

    private static List<BotApiMethodBoolean> calls() {
        var calls = new ArrayList<BotApiMethodBoolean>();
        for (String language : new @Nullable String[] {null, "en"}) {
            boolean isEnglish = language != null;
            Function<CommandWord, String> words = isEnglish ? CommandWord::english : CommandWord::chinese;
            calls.add(
                    commands(new BotCommandScopeAllPrivateChats(), name -> !UNLISTED.contains(name), words, language));
            calls.add(commands(new BotCommandScopeAllGroupChats(), IN_GROUPS::contains, words, language));
            calls.add(commands(
                    new BotCommandScopeAllChatAdministrators(), name -> !UNLISTED.contains(name), words, language));
            calls.add(SetMyDescription.builder()
                    .description(isEnglish ? ENGLISH : CHINESE)
                    .languageCode(language)
                    .build());
            calls.add(SetMyShortDescription.builder()
                    .shortDescription(isEnglish ? ENGLISH_BRIEF : CHINESE_BRIEF)
                    .languageCode(language)
                    .build());
        }
        return calls;
    }

    private static SetMyCommands commands(
            BotCommandScope scope,
            Predicate<String> isListed,
            Function<CommandWord, String> words,
            @Nullable String language) {
        return SetMyCommands.builder()
                .scope(scope)
                .languageCode(language)
                .commands(listed(
                        Commands.all().stream()
                                .filter(word -> isListed.test(word.name()))
                                .toList(),
                        words))
                .build();
    }

    /// Shows one person these commands in their chat with the bot; none for those that everybody is shown.
    static List<BotApiMethodBoolean> show(String person, List<CommandWord> commands) {
        var scope = BotCommandScopeChat.builder().chatId(person).build();
        var calls = new ArrayList<BotApiMethodBoolean>();
        for (String language : new @Nullable String[] {null, "en"}) {
            List<CommandWord> shown = commands.stream()
                    .filter(word -> !UNLISTED.contains(word.name()))
                    .toList();
            calls.add(
                    shown.isEmpty()
                            ? DeleteMyCommands.builder()
                                    .scope(scope)
                                    .languageCode(language)
                                    .build()
                            : SetMyCommands.builder()
                                    .scope(scope)
                                    .languageCode(language)
                                    .commands(listed(
                                            shown, language == null ? CommandWord::chinese : CommandWord::english))
                                    .build());
        }
        return calls;
    }

    private static List<BotCommand> listed(List<CommandWord> commands, Function<CommandWord, String> words) {
        return commands.stream()
                .<BotCommand>map(word -> BotCommand.builder()
                        .command(word.name())
                        .description(words.apply(word))
                        .build())
                .toList();
    }
}
