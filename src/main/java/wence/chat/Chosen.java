package wence.chat;

/// A choice that was made: what it stands for is done as if typed, and a question is said again above its answer.
record Chosen(String text) implements Command {
    @Override
    public Command meant() {
        return Commands.read(text);
    }

    @Override
    public Turned act(Turn turn) {
        return switch (meant()) {
            case Ask ask -> ask.saidAgain(turn);
            // What a choice stands for is never another choice.
            case Pick pick -> new Ask(pick.typed()).saidAgain(turn);
            case Command command -> command.act(turn);
        };
    }
}
