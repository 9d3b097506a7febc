package wence.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wence.store.Feedback;
import wence.store.Feedback.Reason;
import wence.store.Feedback.Verdict;

/// `/feedback`, 👍, 👎: what the person thinks of the last answer, and why.
///
/// @param words 👍, 👎, or what is wrong
record Rate(String words) implements Command {
    static final CommandWord WORD =
            new CommandWord("feedback", List.of("反馈", "评价"), "好|差", "评价上一个回答", "rate the last answer");

    static final String GOOD = "👍";
    static final String BAD = "👎";

    private static final List<String> GOOD_WORDS = List.of(GOOD, "好", "good");
    private static final List<String> BAD_WORDS = List.of(BAD, "差", "不好", "bad");

    static String command(String words) {
        return "/" + WORD.name() + " " + words;
    }

    @Override
    public Turned act(Turn turn) {
        Optional<Answered> answered = turn.conversation().answered();
        if (answered.isEmpty()) {
            return turn.say("还没有可以评价的回答，先提一个问题。", "There is no answer to rate yet; ask something first.");
        }
        String said = words.toLowerCase(Locale.ROOT);
        for (Reason reason : Reason.values()) {
            if (said.equals(chinese(reason)) || said.equals(english(reason))) {
                put(answered.get(), Verdict.BAD, Optional.of(reason), turn);
                return turn.say(
                        "谢谢，已记下：%s。".formatted(chinese(reason)), "Thank you, noted: %s.".formatted(english(reason)));
            }
        }
        if (GOOD_WORDS.contains(said)) {
            put(answered.get(), Verdict.GOOD, Optional.empty(), turn);
            return turn.say("谢谢！", "Thank you!");
        }
        if (BAD_WORDS.contains(said)) {
            put(answered.get(), Verdict.BAD, Optional.empty(), turn);
            return whichReason(turn, turn.words("谢谢，已记下。哪里不好？", "Thank you, noted. What is wrong?"));
        }
        return whichReason(turn, turn.words("哪里不好？", "What is wrong?"));
    }

    private static Turned whichReason(Turn turn, String question) {
        var draft = new Draft().line(0, question);
        for (Reason reason : Reason.values()) {
            draft.offerHere(turn.words(chinese(reason), english(reason)), command(chinese(reason)));
        }
        return draft.aside(turn.conversation());
    }

    private static void put(Answered answered, Verdict verdict, Optional<Reason> reason, Turn turn) {
        Message message = turn.message();
        turn.feedback()
                .put(new Feedback(
                        turn.conversation().at(),
                        message.platform(),
                        message.chat(),
                        message.person(),
                        answered.at(),
                        answered.message(),
                        verdict,
                        reason,
                        answered.question(),
                        answered.text(),
                        answered.citations()));
    }

    static String words(Reason reason, Turn turn) {
        return turn.words(chinese(reason), english(reason));
    }

    private static String chinese(Reason reason) {
        return switch (reason) {
            case BESIDE_THE_QUESTION -> "答非所问";
            case WRONG_CITATION -> "引文不对";
            case NOT_FOUND -> "没找到";
        };
    }

    private static String english(Reason reason) {
        return switch (reason) {
            case BESIDE_THE_QUESTION -> "beside the question";
            case WRONG_CITATION -> "wrong citation";
            case NOT_FOUND -> "not found";
        };
    }
}
