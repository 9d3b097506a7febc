package wence.store;

class MemoryUpdateLogTest implements UpdateLogContract {
    @Override
    public UpdateLog log(Ticking clock) {
        return new MemoryUpdateLog(clock);
    }
}
