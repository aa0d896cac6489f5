package org.learnerhub.domain.access;

import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/** Who asks for something or does it, from access control to the audit trail. */
public sealed interface Caller {

    /** The person, as whoever knows them names them; never blank. */
    String userName();

    private static void requireName(String userName) {
        if (userName.isBlank()) {
            throw new IllegalArgumentException("a caller has a name");
        }
    }

    /**
     * Somebody at an institution.
     *
     * @param userName as the institution names them
     */
    record InstitutionUser(Ukprn ukprn, String userName) implements Caller {

        public InstitutionUser {
            requireName(userName);
        }
    }

    /**
     * Somebody who works for the hub itself.
     *
     * @param userName as the operator's machine names them
     */
    record Staff(String userName) implements Caller {

        public Staff {
            requireName(userName);
        }
    }

    /** Somebody who asks about themselves. */
    record Learner(Uln uln) implements Caller {

        @Override
        public String userName() {
            return uln.toString();
        }
    }

    /**
     * Somebody with whom a learner shares something; nobody has checked who they are.
     *
     * @param userName as the learner named them
     */
    record Recipient(String userName) implements Caller {

        public Recipient {
            requireName(userName);
        }
    }

    /**
     * The hub itself, of its own accord.
     *
     * @param userName the task's name
     */
    record OwnTask(String userName) implements Caller {

        public OwnTask {
            requireName(userName);
        }
    }
}
