module my.quiz {
  requires io.github.aseansecretariat;
}
