/** The catalogue of all entries and the fluent queries over it. */
@NullMarked
package io.github.aseansecretariat.query;

import org.jspecify.annotations.NullMarked;
