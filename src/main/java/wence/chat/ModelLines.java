package wence.chat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import wence.office.ModelUse;
import wence.office.Span;
import wence.store.ModelCall.Outcome;

/// How the calls of a language model went, in lines; nobody is named.
final class ModelLines {
    private static final int MILLIS = 3;

    private ModelLines() {}

    /// Nothing where there is no model and was none.
    static void add(Draft draft, Span span, Turn turn) {
        ModelUse use = turn.office().modelUse(span);
        if (use.calls() == 0) {
            if (turn.office().model().isConfigured()) {
                draft.line(0, turn.words("语言模型：没有调用过", "Language model: not called"));
            }
            return;
        }
        draft.line(
                0,
                turn.words("语言模型：调用 %d 次，写成 %d%%", "Language model: %d calls, %d%% ended in a draft")
                        .formatted(use.calls(), use.draftPercent()));
        if (use.tasks().size() > 1) {
            draft.line(
                    1,
                    use.tasks().entrySet().stream()
                            .map(task -> task.getKey() + " " + task.getValue())
                            .collect(Collectors.joining(" · ")));
        }
        String failures = Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.DRAFT && use.count(outcome) > 0)
                .map(outcome -> words(outcome, turn) + " " + use.count(outcome))
                .collect(Collectors.joining(" · "));
        if (!failures.isEmpty()) {
            draft.line(1, turn.words("没写成：", "No draft: ") + failures);
        }
        use.median()
                .ifPresent(median -> draft.line(
                        1,
                        turn.words("用时：一半在 %s 秒以内，95%% 在 %s 秒以内", "Time: half within %s s, 95%% within %s s")
                                .formatted(seconds(median), seconds(use.slow().orElse(median)))));
        draft.line(1, turn.words("词元：入 %d，出 %d", "Tokens: %d in, %d out").formatted(use.tokensIn(), use.tokensOut()));
        turn.office()
                .model()
                .price()
                .ifPresent(price -> draft.line(
                        1,
                        turn.words("费用（按现在的单价）：", "Cost at today's price: ")
                                + price.said(use.tokensIn(), use.tokensOut())));
        if (use.peopleUsedUp() > 0) {
            draft.line(
                    1,
                    turn.words("用完本人当天用量的：%d 人", "People who used up a day's budget: %d")
                            .formatted(use.peopleUsedUp()));
        }
    }

    private static String words(Outcome outcome, Turn turn) {
        return switch (outcome) {
            case DRAFT -> turn.words("写成", "draft");
            case REFUSED -> turn.words("没有应答", "refused");
            case TOO_SLOW -> turn.words("没有在时限内答完", "too slow");
            case GARBLED -> turn.words("应答不完整", "incomplete");
            case RESTING -> turn.words("多次出错后暂停", "resting after failures");
            case BUSY -> turn.words("太忙", "busy");
            case USED_UP -> turn.words("本人当天用量已满", "the person's budget was used up");
            case ALL_USED_UP -> turn.words("全体当天用量已满", "the budget of all was used up");
        };
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), MILLIS)
                .setScale(1, RoundingMode.UP)
                .toPlainString();
    }
}
