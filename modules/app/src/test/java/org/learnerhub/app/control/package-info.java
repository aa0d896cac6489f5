/** Tests of the way by which a running hub runs commands for other processes. */
package org.learnerhub.app.control;
