package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.longpolling.util.ExponentialBackOff;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// A small bot on telegrambots: the same moves as `bot.mjs` makes with grammY.
final class TelegrambotsBot implements AutoCloseable {
    private static final InlineKeyboardMarkup KEYBOARD = InlineKeyboardMarkup.builder()
            .keyboardRow(new InlineKeyboardRow(InlineKeyboardButton.builder()
                    .text("原文")
                    .callbackData("o:1")
                    .build()))
            .build();

    private final BotApi api;
    private final OkHttpClient http = new OkHttpClient.Builder()
            .readTimeout(Duration.ofSeconds(65))
            .retryOnConnectionFailure(false)
            .build();
    private final ScheduledExecutorService polling = Executors.newSingleThreadScheduledExecutor();
    private final OkHttpTelegramClient client;

    TelegrambotsBot(BotApi api) throws TelegramApiException {
        this.api = api;
        var url = TelegramUrl.builder()
                .schema("http")
                .host("127.0.0.1")
                .port(api.port())
                .build();
        client = new OkHttpTelegramClient(http, api.token(), url);
        client.execute(SetMyCommands.builder()
                .commands(List.of(
                        BotCommand.builder().command("ask").description("提问").build()))
                .scope(new BotCommandScopeAllPrivateChats())
                .languageCode("zh")
                .build());
        var application = new TelegramBotsLongPollingApplication(
                ObjectMapper::new, () -> http, () -> polling, ExponentialBackOff::new);
        application.registerBot(
                api.token(),
                () -> url,
                last -> GetUpdates.builder()
                        .offset(last + 1)
                        .limit(100)
                        .timeout(30)
                        .allowedUpdates(List.of("message", "callback_query", "inline_query"))
                        .build(),
                updates -> updates.forEach(this::hear));
    }

    private void hear(Update update) {
        try {
            if (update.hasCallbackQuery()) {
                pressed(update.getCallbackQuery());
            } else if (update.hasInlineQuery()) {
                offer(update.getInlineQuery().getId());
            } else if (update.getMessage().hasDocument()) {
                keep(update.getMessage());
            } else if (update.getMessage().getText().equals("/start")) {
                start(update.getMessage());
            } else {
                say(update.getMessage().getChatId());
            }
        } catch (TelegramApiException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start(Message message) throws TelegramApiException {
        client.execute(SendChatAction.builder()
                .chatId(message.getChatId())
                .action("typing")
                .build());
        client.execute(SendMessage.builder()
                .chatId(message.getChatId())
                .text("牵头：<b>卫健局</b> &amp; 科协\n<blockquote expandable>（四）老年人行动</blockquote>")
                .parseMode("HTML")
                .linkPreviewOptions(
                        LinkPreviewOptions.builder().isDisabled(true).build())
                .replyParameters(ReplyParameters.builder()
                        .messageId(message.getMessageId())
                        .allowSendingWithoutReply(true)
                        .build())
                .replyMarkup(KEYBOARD)
                .build());
    }

    private void pressed(CallbackQuery query) throws TelegramApiException {
        client.execute(AnswerCallbackQuery.builder()
                .callbackQueryId(query.getId())
                .text("已记录")
                .build());
        client.execute(EditMessageText.builder()
                .chatId(query.getMessage().getChatId())
                .messageId(query.getMessage().getMessageId())
                .text("<i>原文</i>")
                .parseMode("HTML")
                .replyMarkup(KEYBOARD)
                .build());
    }

    /// The library's own download goes to Telegram's host whatever the address is.
    private void keep(Message message) throws TelegramApiException, IOException {
        var file = client.execute(new GetFile(message.getDocument().getFileId()));
        var address = "http://127.0.0.1:%d/file/bot%s/%s".formatted(api.port(), api.token(), file.getFilePath());
        try (InputStream in = URI.create(address).toURL().openStream()) {
            client.execute(SendDocument.builder()
                    .chatId(message.getChatId())
                    .document(new InputFile(new ByteArrayInputStream(in.readAllBytes()), "报告.md"))
                    .caption("<i>收到</i>")
                    .parseMode("HTML")
                    .build());
        }
    }

    private void offer(String query) throws TelegramApiException {
        client.execute(AnswerInlineQuery.builder()
                .inlineQueryId(query)
                .cacheTime(5)
                .isPersonal(true)
                .results(List.of(InlineQueryResultArticle.builder()
                        .id("c-1")
                        .title("某方案")
                        .description("（四）老年人行动")
                        .inputMessageContent(InputTextMessageContent.builder()
                                .messageText("<b>卫健局</b>")
                                .parseMode("HTML")
                                .build())
                        .build()))
                .build());
    }

    private void say(long chat) throws TelegramApiException {
        try {
            client.execute(SendMessage.builder()
                    .chatId(chat)
                    .text("<x>")
                    .parseMode("HTML")
                    .build());
        } catch (TelegramApiRequestException e) {
            client.execute(SendMessage.builder()
                    .chatId(chat)
                    .text(e.getErrorCode() + " " + e.getApiResponse())
                    .build());
        }
    }

    /// The application's own `close` would leave its threads; these end at once.
    @Override
    public void close() {
        polling.shutdownNow();
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
