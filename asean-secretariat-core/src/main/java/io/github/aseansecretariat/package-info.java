/** The door to the library, {@link io.github.aseansecretariat.AseanSecretariat}. */
@NullMarked
package io.github.aseansecretariat;

import org.jspecify.annotations.NullMarked;
