package org.learnerhub.browser;

/** How somebody's browser is set; each journey is walked in both ways, by keyboard. */
enum Way {
    WITH_JAVASCRIPT,
    WITHOUT_JAVASCRIPT
}
