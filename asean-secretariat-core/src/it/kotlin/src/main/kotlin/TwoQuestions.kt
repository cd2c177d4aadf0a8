import io.github.aseansecretariat.AseanSecretariat
import io.github.aseansecretariat.quiz.Form
import io.github.aseansecretariat.quiz.Questions
import java.time.LocalDate

/** The questions of the README. */
fun twoQuestions() {
    val asean = AseanSecretariat.catalog()
    val questions = Questions.of(asean, LocalDate.of(2026, 11, 24)).inForm(Form.ONE_OF).seed(7)
    for (question in questions.pick(2)) {
        println(question.prompt().indonesian())
        question.options().forEach { println((if (it.isRight()) "* " else "- ") + it.text().indonesian()) }
        println(question.explanation().indonesian())
        println(question.prompt().english())
    }
}
