/** Dates of which only the month or the year may be known, and ranges between them. */
@NullMarked
package io.github.aseansecretariat.time;

import org.jspecify.annotations.NullMarked;
