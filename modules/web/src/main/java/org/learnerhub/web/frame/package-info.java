/**
 * What all pages for people have in common: the frame around them, signing in and out, sessions, headers, words, errors. It
 * knows no page of any area; an area hands over its {@link org.learnerhub.web.frame.Navigation}.
 */
@NullMarked
package org.learnerhub.web.frame;

import org.jspecify.annotations.NullMarked;
