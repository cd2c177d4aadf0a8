package io.github.aseansecretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * The first call, by many threads at once, again and again: each time in a class loader that has
 * not seen the library. 2,000 of them: {@code -Dfirst.call.loaders=2000}.
 */
class FirstCallTest {
  private static final int LOADERS = Integer.getInteger("first.call.loaders", 5);
  private static final int THREADS = 32;

  @Test
  void allThreadsGetOneCatalogueAndAllLoadersAnEqualOne() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    Set<String> catalogues = new LinkedHashSet<>();
    try {
      for (int i = 0; i < LOADERS; i++) {
        try (URLClassLoader loader = freshLoader()) {
          Class<?> door = loader.loadClass(AseanSecretariat.class.getName());
          assertThat(door).isNotEqualTo(AseanSecretariat.class);
          CyclicBarrier together = new CyclicBarrier(THREADS);
          List<Callable<Object>> calls =
              Collections.nCopies(
                  THREADS,
                  () -> {
                    together.await();
                    return loader
                        .loadClass(AseanSecretariat.class.getName())
                        .getMethod("catalog")
                        .invoke(null);
                  });
          Set<Object> given = Collections.newSetFromMap(new IdentityHashMap<>());
          for (Future<Object> call : threads.invokeAll(calls)) {
            given.add(call.get());
          }
          assertThat(given).hasSize(1);
          catalogues.add(content(given.iterator().next()));
        }
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(catalogues).containsExactly(content(AseanSecretariat.catalog()));
  }

  /** Every entry, as it prints, of a catalogue of whatever class loader. */
  private static String content(Object catalog) throws ReflectiveOperationException {
    StringBuilder content = new StringBuilder();
    List<String> kinds = new ArrayList<>();
    for (var method : catalog.getClass().getMethods()) {
      if (method.getReturnType().getSimpleName().endsWith("Query")
          && method.getParameterCount() == 0) {
        kinds.add(method.getName());
      }
    }
    Collections.sort(kinds);
    assertThat(kinds).hasSizeGreaterThan(9);
    for (String kind : kinds) {
      Object query = catalog.getClass().getMethod(kind).invoke(catalog);
      content.append(kind).append(query.getClass().getMethod("list").invoke(query)).append('\n');
    }
    return content.toString();
  }

  /**
   * Guava comes from the tests' own loader: it is not what is asked about, and takes long to load.
   */
  private static URLClassLoader freshLoader() throws IOException {
    URL[] own = {PublicTypes.place().toUri().toURL()};
    return new URLClassLoader(own, null) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
          return super.findClass(name);
        } catch (ClassNotFoundException e) {
          return AseanSecretariat.class.getClassLoader().loadClass(name);
        }
      }
    };
  }
}
