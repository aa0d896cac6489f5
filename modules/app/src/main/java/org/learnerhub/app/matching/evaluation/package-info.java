/**
 * Measures the engine on rows whose truth is known, against a register in memory; no database is touched. The engine
 * decides, this package only counts.
 */
@NullMarked
package org.learnerhub.app.matching.evaluation;

import org.jspecify.annotations.NullMarked;
