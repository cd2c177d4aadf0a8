package io.github.aseansecretariat.quiz;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * House style of values made by a factory: the implementation is hidden, the abstract type is the
 * API.
 *
 * <p>The choices stand here and not on the values: annotations of theirs stay in the class files,
 * and a compiler that lacks Immutables warns of each choice on them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(builder = false, copy = false))
@interface ValueStyle {}
