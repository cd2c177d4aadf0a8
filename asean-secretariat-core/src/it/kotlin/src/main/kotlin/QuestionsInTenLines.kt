import io.github.aseansecretariat.AseanSecretariat
import io.github.aseansecretariat.quiz.Questions
import io.github.aseansecretariat.quiz.Topic
import java.time.LocalDate

/** A pupil's quiz: prompts, options with the right one marked, and why. */
fun quiz(day: LocalDate, seen: Set<String>) {
    val questions = Questions.of(AseanSecretariat.catalog(), day).about(Topic.HOLDERS, Topic.SUMMITS)
    for (question in questions.without(seen).seed(7).pick(2)) {
        println(question.prompt().indonesian())
        for (option in question.options()) {
            println((if (option.isRight) "* " else "- ") + option.text().indonesian())
            option.note().ifPresent { println("  ${it.indonesian()}") }
        }
        println(question.explanation().indonesian())
    }
}
