/**
 * Pages on which people of an institution send files and see what became of them; colleges and awarding bodies have them
 * under their own addresses. They decide nothing: a file goes the way of all files, tried first by a dry run.
 */
@NullMarked
package org.learnerhub.web.upload;

import org.jspecify.annotations.NullMarked;
