import io.github.aseansecretariat.AseanSecretariat;
import io.github.aseansecretariat.model.*;

public class FourDuties {
  public static void main(String[] args) {
    var school = AseanSecretariat.catalog().accordingTo(SourceKind.SCHOOL_TEXT);
    school
        .duties()
        .of(InstitutionId.ASEAN_SECRETARIAT)
        .list()
        .forEach(duty -> System.out.println(duty.number() + ". " + duty.text().indonesian()));
  }
}
