/**
 * The European Commission's open validator of signatures (DSS) as somebody from outside: it is given files, roots and
 * revocation lists, and knows nothing of the hub. It may not reach the network.
 */
@NullMarked
package org.learnerhub.dss;

import org.jspecify.annotations.NullMarked;
