/** Real SOAP over HTTP to the services in a servlet container; behind them the real domain over ports in memory. */
@NullMarked
package org.learnerhub.soap;

import org.jspecify.annotations.NullMarked;
