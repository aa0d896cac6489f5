package org.learnerhub.domain.user;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.learnerhub.domain.access.AccessWatch;
import org.learnerhub.domain.access.Lockout;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * What accounts stand on.
 *
 * @param lockout by name: wrong passwords and wrong codes count alike
 * @param words at each call a fresh text of letters and digits that nobody can guess, of 20 or more
 */
public record UserPorts(
        UnitOfWork unitOfWork,
        Users users,
        AuditTrail audit,
        PasswordKeeper passwords,
        Totp totp,
        Lockout<String> lockout,
        AccessWatch watch,
        Supplier<String> words,
        InstantSource clock) {}
