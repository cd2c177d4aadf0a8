/**
 * Reading facts from CSV files and writing them. The bundled files lie in the resources of this
 * package, with a {@code datapackage.json} that describes them.
 */
@NullMarked
package io.github.aseansecretariat.facts;

import org.jspecify.annotations.NullMarked;
