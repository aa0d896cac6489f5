/**
 * The client's half of the command line: sends files, checks signatures, invents learners. Talks to a hub over its
 * contract alone, as any institution would.
 */
@NullMarked
package org.learnerhub.client;

import org.jspecify.annotations.NullMarked;
