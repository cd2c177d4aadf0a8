/**
 * Rules that run: whether a tenure kept to the rule, when an office stood vacant, whose turn is
 * next.
 */
@NullMarked
package io.github.aseansecretariat.term;

import org.jspecify.annotations.NullMarked;
