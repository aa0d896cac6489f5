/** The pages as people meet them: a browser, a keyboard, a narrow screen, no JavaScript. Knows addresses and words, no classes. */
@NullMarked
package org.learnerhub.browser;

import org.jspecify.annotations.NullMarked;
