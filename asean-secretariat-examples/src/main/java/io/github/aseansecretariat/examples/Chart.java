package io.github.aseansecretariat.examples;

import com.google.common.collect.ImmutableList;
import io.github.aseansecretariat.model.Citation;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A timeline: groups of lanes with spans, all on one axis.
 *
 * @param title what it shows
 * @param day the day up to which it shows what was; what is after it stands in a strip at the end
 * @param ticks the years that the axis names
 * @param groups what stands together, from top to bottom
 */
record Chart(String title, String day, ImmutableList<Tick> ticks, ImmutableList<Group> groups) {
  /** How much of the axis lies after the day. */
  static final double AFTER = 0.02;

  /** What is shorter is drawn as a dot, since a bar of its true length could not be seen. */
  private static final double SHORTEST = 0.004;

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

    /**
     * {@return whether a part of it is drawn as a dot: all of it is short, or its end is uncertain
     * within a short time}
     */
    boolean isDot(Part part) {
      return part.to() - part.from() < SHORTEST
          && (parts.size() == 1 || part.certainty().equals("uncertain"));
    }

    private double left() {
      return parts.get(0).from();
    }

    private double right() {
      return Math.min(1 - AFTER, parts.get(parts.size() - 1).to());
    }
  }

  /**
   * A part of a span.
   *
   * @param certainty "certain"; "uncertain", where the day is not known; "open", after the day of
   *     the chart
   * @param from its left edge, from 0 to 1
   * @param to its right edge, from 0 to 1
   */
  record Part(String certainty, double from, double to) {
    /** {@return the left edge in per cent} */
    String x() {
      return percent(from);
    }

    /** {@return the middle in per cent} */
    String middle() {
      return percent((from + to) / 2);
    }

    /** {@return the width in per cent} */
    String width() {
      return percent(to - from);
    }
  }

  /** {@return where the day lies, in per cent} */
  String dayX() {
    return percent(1 - AFTER);
  }

  /** {@return the height of all lanes in pixels} */
  int height() {
    return LANE * groups.stream().mapToInt(group -> group.lanes().size()).sum();
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.3f%%", 100 * share);
  }
}
