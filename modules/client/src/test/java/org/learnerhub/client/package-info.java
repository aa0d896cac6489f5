@NullMarked
package org.learnerhub.client;

import org.jspecify.annotations.NullMarked;
