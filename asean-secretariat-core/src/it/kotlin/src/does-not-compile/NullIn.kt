import io.github.aseansecretariat.AseanSecretariat
import io.github.aseansecretariat.model.InstitutionId
import io.github.aseansecretariat.text.LocalizedText
import java.time.LocalDate

fun nulls(day: LocalDate?, words: String?) {
    val asean = AseanSecretariat.catalog()
    asean.on(day) // error 8
    asean.duties().mentioning(words) // error 9
    asean.duties().groupedBy<String> { words } // error 10
    InstitutionId.of(null) // error 11
    LocalizedText.of("a", null) // error 12
    asean.tenures().on(day!!).atMostOne().get().person().name().length
}
