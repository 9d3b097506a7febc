// A small bot on grammY: the same moves as TwoClientsTest makes with telegrambots.
import { Bot, GrammyError, InputFile } from "grammy";

const [root, token] = process.argv.slice(2);
const bot = new Bot(token, { client: { apiRoot: root } });
const keyboard = { inline_keyboard: [[{ text: "原文", callback_data: "o:1" }]] };

bot.command("start", async (ctx) => {
  await ctx.api.sendChatAction(ctx.chat.id, "typing");
  await ctx.api.sendMessage(
    ctx.chat.id,
    "牵头：<b>卫健局</b> &amp; 科协\n<blockquote expandable>（四）老年人行动</blockquote>",
    {
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
      reply_parameters: { message_id: ctx.msg.message_id, allow_sending_without_reply: true },
      reply_markup: keyboard,
    },
  );
});

bot.on("callback_query:data", async (ctx) => {
  await ctx.api.answerCallbackQuery(ctx.callbackQuery.id, { text: "已记录" });
  await ctx.api.editMessageText(ctx.chat.id, ctx.msg.message_id, "<i>原文</i>", {
    parse_mode: "HTML",
    reply_markup: keyboard,
  });
});

bot.on("message:document", async (ctx) => {
  const file = await ctx.api.getFile(ctx.msg.document.file_id);
  const response = await fetch(`${root}/file/bot${token}/${file.file_path}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  await ctx.api.sendDocument(ctx.chat.id, new InputFile(bytes, "报告.md"), {
    caption: "<i>收到</i>",
    parse_mode: "HTML",
  });
});

bot.on("inline_query", async (ctx) => {
  await ctx.api.answerInlineQuery(
    ctx.inlineQuery.id,
    [
      {
        type: "article",
        id: "c-1",
        title: "某方案",
        description: "（四）老年人行动",
        input_message_content: { message_text: "<b>卫健局</b>", parse_mode: "HTML" },
      },
    ],
    { cache_time: 5, is_personal: true },
  );
});

bot.on("message:text", async (ctx) => {
  try {
    await ctx.api.sendMessage(ctx.chat.id, "<x>", { parse_mode: "HTML" });
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    await ctx.api.sendMessage(ctx.chat.id, `${error.error_code} ${error.description}`);
  }
});

await bot.api.setMyCommands([{ command: "ask", description: "提问" }], {
  scope: { type: "all_private_chats" },
  language_code: "zh",
});
process.on("SIGTERM", () => bot.stop());
await bot.start({ allowed_updates: ["message", "callback_query", "inline_query"], timeout: 30, limit: 100 });
