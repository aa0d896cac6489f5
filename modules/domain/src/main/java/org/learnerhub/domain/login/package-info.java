/**
 * How learners come to their own records: a log-in elsewhere is bound to a number once, by a letter of an institution that
 * has seen the person, or by an identity provider that proves who somebody is; afterwards the log-in leads to the number.
 * Nobody is ever found by name.
 */
@NullMarked
package org.learnerhub.domain.login;

import org.jspecify.annotations.NullMarked;
