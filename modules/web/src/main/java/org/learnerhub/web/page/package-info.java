/** What the bare pages for people have in common: their frame, their headers, and who may have how many. */
@NullMarked
package org.learnerhub.web.page;

import org.jspecify.annotations.NullMarked;
