package wence.answer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Answers that a model could write from the clauses of a prompt: right ones, careless ones, false ones.
public final class ScriptedAnswers {
    private static final Pattern CLAUSE = Pattern.compile("(?m)^\\[(\\d+)] 《[^\\n]*?》[^\\n：]*：(.*)$");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private ScriptedAnswers() {}

    private record Clause(int number, String text) {
        /// Its first sentence, without the full stop.
        String first() {
            return text.replaceFirst("[。；].*$", "").strip();
        }
    }

    private static List<Clause> clauses(StandIn.Request request) {
        var clauses = new ArrayList<Clause>();
        for (Matcher m = CLAUSE.matcher(request.user()); m.find(); ) {
            clauses.add(new Clause(Integer.parseInt(m.group(1)), m.group(2)));
        }
        return clauses;
    }

    /// Says what the clauses say, each with its mark.
    public static Reaction perfect(StandIn.Request request) {
        var text = new StringBuilder();
        clauses(request).forEach(clause -> text.append("方案提出，%s[%d]。".formatted(clause.first(), clause.number())));
        return new Reaction.Text(text.toString());
    }

    /// Says it with an opening, without some marks, with a wrong mark, a changed number and a link among it.
    public static Reaction sloppy(StandIn.Request request) {
        var text = new StringBuilder("好的，以下是为您整理的内容：\n");
        List<Clause> clauses = clauses(request);
        for (Clause clause : clauses) {
            int other = clauses.get(clause.number() % clauses.size()).number();
            text.append(
                    switch (clause.number() % 4) {
                        case 1 -> "- %s[%d]。\n".formatted(clause.first(), clause.number());
                        case 2 -> "%s。\n".formatted(clause.first());
                        case 3 -> "**%s**[%d]。\n".formatted(clause.first(), other);
                        default ->
                            "%s[%d]，详见 https://example.com 。\n".formatted(changed(clause.first()), clause.number());
                    });
        }
        return new Reaction.Text(text.append("希望对您有帮助！").toString());
    }

    /// Says what no clause says, in every way.
    public static Reaction lying(StandIn.Request request) {
        var text = new StringBuilder();
        List<Clause> clauses = clauses(request);
        for (Clause clause : clauses) {
            text.append("%s[%d]。".formatted(changed(clause.first()), clause.number()));
            text.append("方案写明：“由市场监管局统筹推进并于2031年完成”[%d]。".formatted(clause.number()));
            text.append("北京是中华人民共和国的首都[%d]。".formatted(clause.number()));
            text.append("%s[99]。".formatted(clause.first()));
            text.append("不得%s[%d]。".formatted(clause.first(), clause.number()));
        }
        return new Reaction.Text(text.toString());
    }

    private static String changed(String sentence) {
        Matcher number = NUMBER.matcher(sentence);
        return number.find()
                ? sentence.substring(0, number.start()) + "1" + sentence.substring(number.start())
                : "到2031年，" + sentence + "，覆盖率达到97%";
    }
}
