/** The operator's commands around matching, as the command line runs them. */
package org.learnerhub.app.matching;
