package org.learnerhub.domain.audit;

import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/** What an entry is about. */
public sealed interface AuditSubject {

    /** Nobody was found. Of older entries of fetches, cases and models too: what they are about stands in their purpose. */
    AuditSubject NONE = new None();

    /** Somebody in the register, by the number that answers now; of a record also by each other number it was told of. */
    record Learner(Uln uln) implements AuditSubject {}

    /** A batch as a whole, or a row of it that is nobody in the register. */
    record Batch(long number) implements AuditSubject {}

    /** An entry of the register of providers. */
    record Provider(Ukprn ukprn) implements AuditSubject {}

    /** What a learner shares with somebody. */
    record Share(String id) implements AuditSubject {}

    /** A review case where nobody in the register answers. */
    record Case(long number) implements AuditSubject {}

    /** What decides who is whom. */
    record Model(String digest) implements AuditSubject {}

    /** Somebody's account at the hub. */
    record Account(String name) implements AuditSubject {}

    /** See {@link #NONE}. */
    record None() implements AuditSubject {}
}
