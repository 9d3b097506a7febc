package wence.store;

class MemoryPeopleTest implements PeopleContract {
    @Override
    public Kept kept(Ticking clock) {
        var audit = new MemoryAuditLog(clock);
        return new Kept(new MemoryPeople(audit), audit);
    }
}
