/** Measuring, held against figures counted by hand. */
package org.learnerhub.app.matching.evaluation;
