@NullMarked
package org.learnerhub.people;

import org.jspecify.annotations.NullMarked;
