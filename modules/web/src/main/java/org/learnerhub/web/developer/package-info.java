/**
 * Pages for everybody: where to begin, what programs need (descriptions, schemas, samples, the certificate), and a page for
 * each code with an example and how to mend it. Says nothing of anybody.
 */
@NullMarked
package org.learnerhub.web.developer;

import org.jspecify.annotations.NullMarked;
