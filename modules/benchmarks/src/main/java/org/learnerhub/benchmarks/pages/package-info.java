/** What pages are measured on and how: rows in masses, the pages of each role, their calls, a large file. Knows no benchmark. */
@NullMarked
package org.learnerhub.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
