/** What every port about those who call must do. */
@NullMarked
package org.learnerhub.testkit.access;

import org.jspecify.annotations.NullMarked;
