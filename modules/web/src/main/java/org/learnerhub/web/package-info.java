/**
 * What the hub says over plain HTTP to everybody: the open page, the documents, whom to trust. Touches the domain only;
 * the addresses of services stand in the page, and a test follows every link.
 */
@NullMarked
package org.learnerhub.web;

import org.jspecify.annotations.NullMarked;
