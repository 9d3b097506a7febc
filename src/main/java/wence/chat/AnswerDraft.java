package wence.chat;

import java.util.ArrayList;
import java.util.List;
import wence.answer.Answer;
import wence.answer.AnswerText;
import wence.answer.Citation;
import wence.answer.Line;
import wence.answer.Piece;
import wence.question.Language;

/// An answer becomes blocks.
final class AnswerDraft {
    private AnswerDraft() {}

    static Draft of(Answer answer) {
        Answer.Said said = answer.said();
        Draft draft = lines(answer);
        for (Citation citation : said.citations()) {
            draft.block(quotation(citation, said)).cite(citation.number(), citation.plan(), citation.clause());
        }
        if (answer instanceof Answer.Unclear unclear) {
            unclear.choices().forEach(choice -> draft.offer(choice.label(), choice.question()));
        }
        said.next().forEach(choice -> draft.offer(choice.label(), choice.question()));
        return draft;
    }

    /// The lines alone.
    static Draft lines(Answer answer) {
        var draft = new Draft();
        answer.said().lines().forEach(line -> draft.line(line.indent(), line.text(), line.citations()));
        return draft;
    }

    static Block.Quotation quotation(Citation citation, Answer.Said said) {
        return quotation(citation, stated(citation.number(), said.lines()), said.language());
    }

    /// @param telling words of the quotation that stand out
    static Block.Quotation quotation(Citation citation, List<String> telling, Language language) {
        return new Block.Quotation(
                citation.number(),
                AnswerText.place(citation),
                TellingWords.in(citation.quote(), telling),
                AnswerText.note(citation, language),
                opening(citation, language));
    }

    /// The button that opens the section around a citation; it stands by itself where the clause's id is short enough.
    private static Button opening(Citation citation, Language language) {
        Action byClause = new Action.Say(Open.command(citation.clause().id()));
        Action action = byClause.fits() ? byClause : new Action.Open(citation.number());
        return new Button(
                switch (language) {
                    case CHINESE -> "原文";
                    case ENGLISH -> "Source";
                },
                action);
    }

    private static List<String> stated(int citation, List<Line> lines) {
        var stated = new ArrayList<String>();
        for (Line line : lines) {
            if (line.citations().contains(citation)) {
                for (Piece piece : line.pieces()) {
                    if (piece instanceof Piece.Stated words) {
                        stated.add(words.text());
                    } else if (piece instanceof Piece.Heading heading) {
                        stated.add(heading.agency());
                    }
                }
            }
        }
        return stated;
    }
}
