package org.learnerhub.store.audit;

import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.AuditTrailContract;

class AuditTrailOnPostgresTest extends AuditTrailContract {

    private final StoreUnderTest store = StoreUnderTest.postgres();

    @Override
    protected AuditTrail freshTrail() {
        return store.store().audit();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return store.store().unitOfWork();
    }

    @Override
    protected void breakTrail() {
        store.jdbc().execute("alter table audit_entry add constraint full_up check (id < 0)");
    }

    @Override
    protected void mendTrail() {
        store.jdbc().execute("alter table audit_entry drop constraint full_up");
    }
}
