/** What the hub says over plain HTTP to everybody: for now, whom to trust. Touches the domain only. */
@NullMarked
package org.learnerhub.web;

import org.jspecify.annotations.NullMarked;
