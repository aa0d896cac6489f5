/**
 * People with an account of their own at the hub: who they work for, how they prove who they are, and who may add them. A
 * person is let in by password and second factor; what they may do then is asked of {@code domain.access} with every call,
 * as of every caller.
 */
@NullMarked
package org.learnerhub.domain.user;

import org.jspecify.annotations.NullMarked;
