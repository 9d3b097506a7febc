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
            case Ask ask -> asked(ask, turn);
            // What a choice stands for is never another choice.
            case Pick pick -> asked(new Ask(pick.typed()), turn);
            case Command command -> command.act(turn);
        };
    }

    private static Turned asked(Ask ask, Turn turn) {
        return ask.act(turn).under(ask.question());
    }
}
