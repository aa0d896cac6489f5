/**
 * What the hub has to say to people outside: kept in the transaction of what it is about, and sent as e-mail where a mail
 * server is set. Says what kind of thing happened, its reference and where to read on; never anything of a learner.
 */
@NullMarked
package org.learnerhub.domain.notice;

import org.jspecify.annotations.NullMarked;
