package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.Supplier;

/// The methods by their names in lower case.
final class Methods {
    private static final Set<String> PACED =
            Set.of("sendmessage", "senddocument", "editmessagetext", "editmessagecaption", "editmessagereplymarkup");

    private final World world;
    private final Pacing pacing;
    private final SendingMethods sending;
    private final EditingMethods editing;
    private final QueryMethods queries;
    private final ProfileMethods profile;
    private final ChatMethods chats;
    private final Webhook webhook;

    Methods(World world, Pacing pacing, ProfileMethods profile, Webhook webhook) {
        this.world = world;
        this.pacing = pacing;
        this.sending = new SendingMethods(world);
        this.editing = new EditingMethods(world);
        this.queries = new QueryMethods(world);
        this.profile = profile;
        this.chats = new ChatMethods(world);
        this.webhook = webhook;
    }

    /// The result of a call.
    ///
    /// @throws Refusal when Telegram would refuse it
    JsonNode call(Request request) {
        Parameters parameters = request.parameters();
        if (request.method().equals("getupdates")) {
            return world.updates().poll(parameters);
        }
        return world.gate().alone(() -> {
            if (PACED.contains(request.method())) {
                pacing.count(Place.chat(parameters, world));
            }
            return result(request.method(), parameters).get();
        });
    }

    private Supplier<JsonNode> result(String method, Parameters parameters) {
        return switch (method) {
            case "getme" -> profile::getMe;
            case "sendmessage" -> () -> sending.sendMessage(parameters);
            case "senddocument" -> () -> sending.sendDocument(parameters);
            case "sendmessagedraft" -> () -> sending.sendMessageDraft(parameters);
            case "sendchataction" -> () -> sending.sendChatAction(parameters);
            case "editmessagetext" -> () -> editing.editMessageText(parameters);
            case "editmessagecaption" -> () -> editing.editMessageCaption(parameters);
            case "editmessagereplymarkup" -> () -> editing.editMessageReplyMarkup(parameters);
            case "deletemessage" -> () -> editing.deleteMessage(parameters);
            case "answercallbackquery" -> () -> queries.answerCallbackQuery(parameters);
            case "answerinlinequery" -> () -> queries.answerInlineQuery(parameters);
            case "setmycommands" -> () -> profile.setMyCommands(parameters);
            case "deletemycommands" -> () -> profile.deleteMyCommands(parameters);
            case "getmycommands" -> () -> profile.getMyCommands(parameters);
            case "setmyname" -> () -> profile.set(parameters, "name", 64);
            case "getmyname" -> () -> profile.get(parameters, "name");
            case "setmydescription" -> () -> profile.set(parameters, "description", 512);
            case "getmydescription" -> () -> profile.get(parameters, "description");
            case "setmyshortdescription" -> () -> profile.set(parameters, "short_description", 120);
            case "getmyshortdescription" -> () -> profile.get(parameters, "short_description");
            case "getchat" -> () -> chats.getChat(parameters);
            case "getchatmember" -> () -> chats.getChatMember(parameters);
            case "getfile" -> () -> chats.getFile(parameters);
            case "setwebhook" -> () -> webhook.set(parameters);
            case "deletewebhook" -> () -> webhook.delete(parameters);
            case "getwebhookinfo" -> webhook::info;
            default -> throw Refusal.notFound("Not Found: method not found");
        };
    }
}
