package org.learnerhub.domain.login;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.learnerhub.domain.access.AccessWatch;
import org.learnerhub.domain.access.Lockout;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * What log-ins of learners stand on.
 *
 * @param secret the hub's, of all nodes the same
 * @param random {@link LetterCode#SIGNS} bytes that nobody can guess
 * @param ids of calls
 * @param lockout of addresses from which letters are tried
 */
public record LoginPorts(
        UnitOfWork unitOfWork,
        LearnerLogins logins,
        LearnerLetters letters,
        byte[] secret,
        Supplier<byte[]> random,
        Supplier<String> ids,
        Lockout<String> lockout,
        AccessWatch watch,
        InstantSource clock) {}
