import io.github.aseansecretariat.AseanSecretariat
import io.github.aseansecretariat.model.InstitutionId
import io.github.aseansecretariat.model.OfficeId
import io.github.aseansecretariat.model.SourceKind
import io.github.aseansecretariat.model.Tenure
import io.github.aseansecretariat.text.Languages
import java.time.LocalDate

fun main() {
    val school = AseanSecretariat.catalog().accordingTo(SourceKind.SCHOOL_TEXT)
    for (duty in school.duties().of(InstitutionId.ASEAN_SECRETARIAT).list()) {
        println("${duty.number()}. ${duty.text().`in`(Languages.INDONESIAN)}")
    }
}

/** Lambdas of Kotlin where the library takes functions, and nothing to unwrap but Optionals. */
fun lengthOfName(day: LocalDate): Int {
    val tenures = AseanSecretariat.catalog().tenures().of(OfficeId.SECRETARY_GENERAL)
    val states: Set<String> = tenures.groupedBy { it.memberState().toString() }.keySet()
    val tenure: Tenure? = tenures.on(day).atMostOne().orElse(null)
    return states.size + (tenure?.person()?.name()?.length ?: 0)
}
