package wence.chat.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import wence.chat.Harmless;
import wence.chat.Listener;
import wence.chat.Message;
import wence.chat.Offer;
import wence.chat.Reply;

/// Does with each incoming thing what is to be done.
final class Desk {
    /// The most excerpts that Telegram shows behind the bot's name.
    private static final int MAX_OFFERS = 50;

    private static final int CACHE_SECONDS = 5;
    private static final int MAX_DESCRIPTION = 200;
    private static final Reply ONLY_WORDS = Reply.line("目前只看得懂文字和文件。请把问题打成字发来。");

    private final BotCalls api;
    private final Sending sending;
    private final Moves moves;
    private final Listener listener;

    Desk(BotCalls api, Sending sending, Moves moves, Listener listener) {
        this.api = api;
        this.sending = sending;
        this.moves = moves;
        this.listener = listener;
    }

    /// The queue in which something is answered: one a person in a chat, so that nobody waits for
    /// another's answer.
    static String queue(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Heard heard ->
                heard.place().chat() + " " + heard.message().person();
            // Only one person can be there.
            case Incoming.NoWords noWords ->
                noWords.place().chat() + " " + noWords.place().chat();
            case Incoming.Moved moved -> Long.toString(moved.from());
            case Incoming.Inline inline -> "inline " + inline.message().person();
            case Incoming.BarePress _, Incoming.Nothing _ -> "";
        };
    }

    /// What must not wait for its turn: the sign on a pressed button ends, once.
    void acknowledge(Incoming incoming) {
        Optional<String> callback = switch (incoming) {
            case Incoming.Heard heard -> heard.callback();
            case Incoming.BarePress press -> Optional.of(press.callback());
            case Incoming.Inline _, Incoming.NoWords _, Incoming.Moved _, Incoming.Nothing _ -> Optional.empty();
        };
        callback.ifPresent(id -> Thread.ofVirtual()
                .name("callback")
                .start(() -> api.call(
                        AnswerCallbackQuery.builder().callbackQueryId(id).build())));
    }

    /// @throws NotDelivered when the platform closes before the answer could be sent
    void answer(Incoming incoming) {
        switch (incoming) {
            case Incoming.Heard heard -> {
                try (var delivery = sending.to(heard.place(), heard.answers())) {
                    listener.hear(toWholeReply(heard), delivery);
                }
            }
            case Incoming.NoWords noWords -> {
                try (var delivery = sending.to(noWords.place(), Optional.empty())) {
                    delivery.send(ONLY_WORDS);
                }
            }
            case Incoming.Inline inline -> offer(inline);
            case Incoming.Moved moved -> {
                moves.add(moved.from(), moved.to());
                listener.moved(TelegramPlatform.NAME, Long.toString(moved.from()), Long.toString(moved.to()));
            }
            case Incoming.BarePress _, Incoming.Nothing _ -> {}
        }
    }

    /// A reply to any part of a long answer is a reply to the answer. Known only once that answer
    /// was sent: a reply to one that is still being made, which is another person's, waits for
    /// its end.
    private Message toWholeReply(Incoming.Heard heard) {
        var message = heard.message();
        long chat = heard.place().chat();
        Optional<Integer> repliedTo = message.replyTo().map(Integer::valueOf);
        repliedTo.ifPresent(id -> sending.unfinished().await(chat, id));
        return new Message(
                message.platform(),
                message.chat(),
                message.person(),
                message.id(),
                message.content(),
                repliedTo.map(part -> Integer.toString(sending.parts().replyOf(chat, part))),
                message.around());
    }

    private void offer(Incoming.Inline inline) {
        List<Offer> offers = listener.offers(inline.message(), MAX_OFFERS);
        var results = new ArrayList<InlineQueryResult>();
        for (Offer offer : offers.subList(0, Math.min(offers.size(), MAX_OFFERS))) {
            results.add(article(results.size() + 1, offer));
        }
        // Telegram forgets the query soon; a late answer is of no use, so nothing is tried again.
        api.call(AnswerInlineQuery.builder()
                .inlineQueryId(inline.query())
                .results(results)
                .cacheTime(CACHE_SECONDS)
                .isPersonal(true)
                .build());
    }

    private static InlineQueryResult article(int number, Offer offer) {
        return InlineQueryResultArticle.builder()
                .id(Integer.toString(number))
                .title(Harmless.line(offer.title()))
                .description(brief(Harmless.line(offer.summary())))
                .inputMessageContent(InputTextMessageContent.builder()
                        .messageText(Rendering.of(offer.reply()).getFirst().html())
                        .parseMode(ParseMode.HTML)
                        .linkPreviewOptions(
                                LinkPreviewOptions.builder().isDisabled(true).build())
                        .build())
                .build();
    }

    private static String brief(String text) {
        return text.codePointCount(0, text.length()) <= MAX_DESCRIPTION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_DESCRIPTION)) + "…";
    }
}
