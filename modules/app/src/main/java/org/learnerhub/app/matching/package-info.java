/** The operator's commands around matching: measure, train, compare models, find duplicates. Names are never printed. */
@NullMarked
package org.learnerhub.app.matching;

import org.jspecify.annotations.NullMarked;
