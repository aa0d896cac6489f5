/** Who a learning provider is: its number of the register of providers. */
@NullMarked
package org.learnerhub.domain.provider;

import org.jspecify.annotations.NullMarked;
