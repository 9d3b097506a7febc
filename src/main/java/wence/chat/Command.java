package wence.chat;

/// What a message asks for. Every way to act on a message is one of these.
sealed interface Command
        permits About,
                AdminCommand,
                Ask,
                Chosen,
                Claim,
                Compare,
                Duties,
                Forget,
                Help,
                OldButton,
                OneClause,
                Open,
                OtherPlan,
                Pick,
                Plans,
                Quit,
                Rate,
                Scope,
                Search,
                Start,
                Targets,
                Unknown,
                Whoami {
    /// The reply, and what is remembered after it.
    Turned act(Turn turn);

    /// The command that this one stands for; most stand for themselves.
    default Command meant() {
        return this;
    }

    /// Whether those may give it, too, who may not ask.
    default boolean isForAnyone() {
        Command meant = meant();
        return meant instanceof Claim || meant instanceof Forget || meant instanceof Whoami;
    }
}
