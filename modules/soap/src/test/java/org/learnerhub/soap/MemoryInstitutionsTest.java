package org.learnerhub.soap;

import org.learnerhub.testkit.InstitutionsContract;
import org.learnerhub.testkit.Ports;
import org.learnerhub.testkit.SettableClock;

class MemoryInstitutionsTest extends InstitutionsContract {

    @Override
    @SuppressWarnings("NullAway") // the others are not asked
    protected Ports freshPorts() {
        return new Ports(
                null, null, null, null, null, null, null, MemoryInstitutions.none(), null, new SettableClock());
    }
}
