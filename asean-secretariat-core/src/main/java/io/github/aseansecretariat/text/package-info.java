/** Text in Indonesian and English, always both. */
@NullMarked
package io.github.aseansecretariat.text;

import org.jspecify.annotations.NullMarked;
