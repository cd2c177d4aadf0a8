package io.github.aseansecretariat.examples;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A timeline: groups of lanes with spans, all on one axis.
 *
 * @param title what it shows
 * @param ticks the years that the axis names
 * @param groups what stands together, from top to bottom
 */
record Chart(String title, ImmutableList<Tick> ticks, ImmutableList<Group> groups) {
  /** The height of a lane in pixels: its name, and below it the spans. */
  static final int LANE = 44;

  /**
   * A year on the axis.
   *
   * @param x where, in per cent of the axis
   * @param year the year
   */
  record Tick(String x, int year) {}

  /**
   * Lanes that are listed together below the chart, and stand on the same sources.
   *
   * @param name what they show
   * @param lanes the lanes
   */
  record Group(String name, ImmutableList<Lane> lanes) {
    /** What all facts stand on. */
    Stream<Citation> citations() {
      return lanes.stream()
          .flatMap(lane -> lane.spans().stream())
          .flatMap(span -> span.fact().citations().stream());
    }
  }

  /**
   * A row of spans.
   *
   * @param name the name above it
   * @param y its upper edge in pixels
   * @param spans the spans, chronological
   */
  record Lane(String name, int y, ImmutableList<Span> spans) {}

  /**
   * Something that lasts.
   *
   * @param id of the fact in the list below the chart
   * @param style its class of CSS
   * @param mark a short text to stand in it, "" for none
   * @param parts its parts from left to right: certain, uncertain or open
   * @param fact what it shows
   */
  record Span(String id, String style, String mark, ImmutableList<Part> parts, Fact fact) {
    /**
     * {@return whether the mark has room in it on a narrow screen: a letter needs 7 of 280 pixels}
     */
    boolean fits() {
      return right() - left() >= 0.025 * mark.length();
    }

    /** {@return the middle in per cent} */
    String middle() {
      return percent((left() + right()) / 2);
    }

    private double left() {
      return parts.get(0).from();
    }

    private double right() {
      return parts.get(parts.size() - 1).to();
    }
  }

  /**
   * A part of a span.
   *
   * @param certainty "certain"; "uncertain", where the day is not known; "open", where no end is
   *     known
   * @param from its left edge, from 0 to 1
   * @param to its right edge, from 0 to 1
   */
  record Part(String certainty, double from, double to) {
    /** {@return the left edge in per cent} */
    String x() {
      return percent(from);
    }

    /** {@return the width in per cent} */
    String width() {
      return percent(to - from);
    }
  }

  /** {@return the height of all lanes in pixels} */
  int height() {
    return LANE * groups.stream().mapToInt(group -> group.lanes().size()).sum();
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.3f%%", 100 * share);
  }
}
