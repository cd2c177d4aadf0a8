package io.github.aseansecretariat.quiz;

/** Numbers drawn from a seed and words, the same on every machine: FNV-1a, mixed by SplitMix64. */
final class Dice {
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Dice() {}

  /** {@return a number for some words} */
  static long hash(String words) {
    long hash = START;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  /** {@return what the seed throws for a thing, whatever else is thrown for} */
  static long roll(long seed, long thing) {
    return mixed(thing ^ mixed(seed + 0x9e3779b97f4a7c15L));
  }

  /** {@return a number from 0 to below the bound} */
  static int below(int bound, long roll) {
    return (int) Math.floorMod(roll, (long) bound);
  }

  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
