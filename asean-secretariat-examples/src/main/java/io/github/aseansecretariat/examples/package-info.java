/**
 * Small programs over the catalogue: {@link io.github.aseansecretariat.examples.Tour} is the one to
 * begin with. They ask the catalogue and print no fact of their own.
 */
@NullMarked
package io.github.aseansecretariat.examples;

import org.jspecify.annotations.NullMarked;
