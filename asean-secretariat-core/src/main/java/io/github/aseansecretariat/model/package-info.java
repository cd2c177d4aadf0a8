/** The kinds of entry, their ids and values: what a fact looks like. */
@NullMarked
package io.github.aseansecretariat.model;

import org.jspecify.annotations.NullMarked;
