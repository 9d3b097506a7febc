package wence.chat;

/// A choice that was made: what it stands for is done as if typed, and a question is said again above its answer.
record Chosen(String text) implements Command {
    @Override
    public Turned act(Turn turn) {
        Command meant = Commands.read(text);
        return meant instanceof Ask ask ? ask.act(turn).under(ask.question()) : meant.act(turn);
    }
}
