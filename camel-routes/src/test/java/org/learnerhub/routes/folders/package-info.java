/** Tests of the institutions' folders. */
package org.learnerhub.routes.folders;
