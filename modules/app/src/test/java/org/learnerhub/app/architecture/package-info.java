/** What holds of the whole program's structure, checked on the compiled classes. */
@NullMarked
package org.learnerhub.app.architecture;

import org.jspecify.annotations.NullMarked;
