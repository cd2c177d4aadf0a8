package io.github.aseansecretariat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * House style of the values in this package and in those below it: the implementation is hidden,
 * the abstract type is the API, and a factory makes it. Types that a builder makes have a style of
 * their own.
 *
 * <p>The choices stand here and not on the values: annotations of theirs stay in the class files,
 * and a compiler that lacks Immutables warns of each choice on them.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(builder = false, copy = false))
@interface ValueStyle {}
