/** Tests of files, folders and locks for the owner alone. */
package org.learnerhub.app.owner;
