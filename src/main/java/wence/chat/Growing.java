package wence.chat;

import java.util.function.Consumer;
import wence.answer.Answer;
import wence.answer.Progress;
import wence.question.Language;

/// Shows an answer while a model writes it: first that it is being written, then the sentences
/// that stand.
///
/// @param shown takes what there is so far
record Growing(Consumer<SoFar> shown) implements Progress {
    @Override
    public void begun(Language language) {
        shown.accept(new SoFar(
                new Draft().reply(),
                switch (language) {
                    case CHINESE -> "正在整理回答……";
                    case ENGLISH -> "Working on the answer …";
                }));
    }

    /// Without the quotations, which come with the whole answer.
    @Override
    public void soFar(Answer answer) {
        shown.accept(new SoFar(
                AnswerDraft.lines(answer).reply(),
                switch (answer.said().language()) {
                    case CHINESE -> "还在整理……";
                    case ENGLISH -> "More is coming …";
                }));
    }
}
