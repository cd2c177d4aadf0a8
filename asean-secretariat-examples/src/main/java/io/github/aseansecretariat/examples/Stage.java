package io.github.aseansecretariat.examples;

import com.google.common.collect.ImmutableList;

/**
 * Years at whose ends there were the same bodies.
 *
 * @param first the first of the years
 * @param last the last of the years
 * @param roots the bodies that are part of no other
 */
record Stage(int first, int last, ImmutableList<Body> roots) {
  /**
   * A body.
   *
   * @param fact the body itself
   * @param offices its offices
   * @param parts the bodies that are part of it
   */
  record Body(Fact fact, ImmutableList<String> offices, ImmutableList<Body> parts) {}
}
