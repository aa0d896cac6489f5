@NullMarked
package org.learnerhub.app.people;

import org.jspecify.annotations.NullMarked;
