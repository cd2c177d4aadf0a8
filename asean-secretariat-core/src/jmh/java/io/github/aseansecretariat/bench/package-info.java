/** Measures the library against what its users might take instead. */
package io.github.aseansecretariat.bench;
