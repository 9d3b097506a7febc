package wence.store;

class MemoryFeedbackLogTest implements FeedbackLogContract {
    @Override
    public FeedbackLog log(Ticking clock) {
        return new MemoryFeedbackLog(clock);
    }
}
