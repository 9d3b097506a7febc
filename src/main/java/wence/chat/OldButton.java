package wence.chat;

/// A press on a button whose message is no longer remembered.
record OldButton() implements Command {
    @Override
    public Turned act(Turn turn) {
        return turn.say("这个按钮太早了，我已经不记得它指什么，请再问一次。", "This button is too old for me to remember; please ask again.");
    }
}
