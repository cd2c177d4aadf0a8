/** The door to the library, {@link io.github.aseansecretariat.AseanSecretariat}. */
@NullMarked
@ValueStyle
package io.github.aseansecretariat;

import org.jspecify.annotations.NullMarked;
