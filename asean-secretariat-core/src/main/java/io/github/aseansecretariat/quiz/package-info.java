/**
 * Questions for quizzes, made from a catalogue: each with one right answer that is proved, dated
 * and cited, in Indonesian and English. Begin with {@link
 * io.github.aseansecretariat.quiz.Questions#of}.
 */
@NullMarked
package io.github.aseansecretariat.quiz;

import org.jspecify.annotations.NullMarked;
