package wence.chat;

/// What a message asks for. Every way to act on a message is one of these.
sealed interface Command
        permits About,
                Ask,
                Chosen,
                Compare,
                Duties,
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
                Unknown {
    /// The reply, and what is remembered after it.
    Turned act(Turn turn);
}
