package wence.chat;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import wence.answer.Answer;
import wence.answer.Progress;
import wence.question.Language;

/// Shows an answer while a model writes it: first that it is being written, then the sentences
/// that stand.
///
/// @param question what was asked
/// @param shown takes what there is so far
record Growing(String question, Consumer<SoFar> shown) implements Progress {
    /// Latin letters, and no Chinese character.
    private static final Pattern ENGLISH = Pattern.compile("(?=.*[A-Za-z])\\P{IsIdeographic}*", Pattern.DOTALL);

    @Override
    public void begun() {
        var language = ENGLISH.matcher(question).matches() ? Language.ENGLISH : Language.CHINESE;
        shown.accept(new SoFar(
                new Draft().reply(),
                switch (language) {
                    case CHINESE -> "正在根据条款整理回答……";
                    case ENGLISH -> "Writing an answer from the clauses …";
                }));
    }

    /// Without the quotations, which come with the whole answer.
    @Override
    public void soFar(Answer answer) {
        shown.accept(new SoFar(
                AnswerDraft.lines(answer).reply(),
                switch (answer.said().language()) {
                    case CHINESE -> "还在写，核对一句显示一句……";
                    case ENGLISH -> "More is being written, and shown sentence by sentence once it is checked …";
                }));
    }
}
