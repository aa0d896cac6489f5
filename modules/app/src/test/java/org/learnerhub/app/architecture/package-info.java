/** What holds of the whole program's structure, checked on the compiled classes. */
package org.learnerhub.app.architecture;
